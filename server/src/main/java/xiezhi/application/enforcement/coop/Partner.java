package xiezhi.application.enforcement.coop;

import static xiezhi.kernel.fault.Check.that;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 协同单位: an organ that messages are exchanged with, the public key that its messages are verified by, and where it receives. */
@Standard(
        code = "coop.partner",
        name = "协同单位",
        basis = "监狱法#31",
        title = "name",
        readers = {CoopDuty.PARTNER, CoopDuty.POST, CoopDuty.ACCEPT},
        writers = CoopDuty.PARTNER,
        keep = Keep.PERMANENT)
public record Partner(
        @Key Ref<Partner> id,
        @Item(value = "单位代码", size = 30) @Listed @Searched String code,
        @Item(value = "单位名称", size = 100) @Listed @Searched String name,
        @Item("种类") @Listed OrganKind kind,
        @Item(value = "公钥横坐标", size = 64) String keyX,
        @Item(value = "公钥纵坐标", size = 64) String keyY,

        @Item(value = "接收地址", size = 200, hint = "模拟对方不填")
        @Nullable String endpoint,

        @Item("停用") @Listed boolean suspended) {

    public Partner {
        that(keyX.matches("[0-9a-f]{64}") && keyY.matches("[0-9a-f]{64}"), "公钥坐标应当为64位十六进制数");
        that(endpoint == null || endpoint.startsWith("https://"), "接收地址应当以 https:// 开头");
    }
}
