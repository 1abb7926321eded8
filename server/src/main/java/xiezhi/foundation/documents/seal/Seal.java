package xiezhi.foundation.documents.seal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Owner;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/**
 * 印章: an electronic seal of a unit, its keeper and how long it stands. Its key and picture are kept apart.
 *
 * @param separateKeeper whoever approves a document may not seal it himself; it waits for the keeper
 */
@Standard(
        code = "documents.seal",
        name = "印章",
        basis = {"GB/T 38540-2020", "国发〔1999〕25号"},
        title = "name",
        readers = {DocumentDuties.SEAL, DocumentDuties.SEAL_REGISTER},
        share = Share.CONDITIONAL,
        open = Open.NEVER,
        keep = Keep.PERMANENT)
public record Seal(
        @Key Ref<Seal> id,
        @Item("用印单位") @Owner @Listed Ref<Unit> holder,
        @Item("印章名称") @Listed @Searched String name,
        @Item("印章种类") @Listed SealKind kind,
        @Item(value = "印章编码", size = 40) @Listed @Searched String code,
        @Item("保管职责") String keeperDuty,
        @Item("审批与保管分开") boolean separateKeeper,
        @Item("启用日期") @Listed LocalDate validFrom,
        @Item("届满日期") @Listed LocalDate validTo,
        @Item(value = "证书序列号", size = 64) String certificateSerial,
        @Item("状态") @Listed SealStatus status,
        @Item("停用时间") @Nullable Instant revokedAt) {

    Seal revoked(SealStatus into, Instant at) {
        return new Seal(
                id,
                holder,
                name,
                kind,
                code,
                keeperDuty,
                separateKeeper,
                validFrom,
                validTo,
                certificateSerial,
                into,
                at);
    }

    Seal keptApart(boolean apart) {
        return new Seal(
                id,
                holder,
                name,
                kind,
                code,
                keeperDuty,
                apart,
                validFrom,
                validTo,
                certificateSerial,
                status,
                revokedAt);
    }
}
