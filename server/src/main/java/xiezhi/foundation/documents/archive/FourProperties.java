package xiezhi.foundation.documents.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import xiezhi.foundation.documents.ArchivePackage.Finding;
import xiezhi.foundation.documents.seal.Sm2;
import xiezhi.foundation.documents.upload.ContentCheck;
import xiezhi.kernel.rule.LegalBasis;

/** 四性检测 (DA/T 70-2018), stage of filing: authenticity, completeness, usability, safety, each check with its code. */
final class FourProperties {
    /** 档号: letters, figures, Chinese characters and the signs that a number may carry. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}A-Za-z0-9()（）〔〕·._-]{3,80}");

    private static final Set<String> LASTING = Set.of("ofd", "pdf", "txt", "jpg", "jpeg", "png", "json", "xml");
    private static final Set<String> OWN =
            Set.of(Packing.MANIFEST, Packing.SIGNATURE, Packing.METADATA, Packing.README);
    private final Packing packing;
    private final List<ArchiveItem> listed;
    private final List<Finding> findings = new ArrayList<>();

    private FourProperties(Packing packing) {
        this.packing = packing;
        this.listed = packing.manifest().map(Packing.Manifest::items).orElse(packing.items());
    }

    /**
     * The findings of all checks, in the order of the standard.
     *
     * @param signedBy whether a signature over the manifest is by a key of ours
     * @param numberFree whether the archive number is not yet taken
     */
    @LegalBasis("DA/T 70-2018")
    static List<Finding> test(
            Packing packing, BiPredicate<Packing.Signed, byte[]> signedBy, Predicate<String> numberFree) {
        FourProperties test = new FourProperties(packing);
        test.authentic(signedBy, numberFree);
        test.complete();
        test.usable();
        test.safe();
        return List.copyOf(test.findings);
    }

    /** A package is taken only when nothing failed. */
    static boolean passed(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.result().equals("FAIL"));
    }

    private void authentic(BiPredicate<Packing.Signed, byte[]> signedBy, Predicate<String> numberFree) {
        byte[] manifest = packing.parts().get(Packing.MANIFEST);
        boolean signed = manifest != null
                && packing.signed()
                        .filter(signature -> signedBy.test(signature, manifest))
                        .isPresent();
        find("AUTH-01", "真实性", signed, "封装包签名" + (signed ? "相符" : "不符或者缺失"));
        List<String> changed = failing(item -> {
            byte[] content = packing.content(item);
            return content == null
                    || HexFormat.of().formatHex(Sm2.digest(content)).equals(item.sm3());
        });
        find(
                "AUTH-02",
                "真实性",
                changed.isEmpty(),
                changed.isEmpty() ? "各件摘要与清单相符" : "摘要不符: " + String.join(", ", changed));
        List<String> odd = failing(item -> item.title().length() <= 200
                && item.title().chars().noneMatch(Character::isISOControl)
                && item.sm3().matches("[0-9a-f]{64}"));
        find("AUTH-03", "真实性", odd.isEmpty(), odd.isEmpty() ? "元数据长度、类型、字符合规" : "元数据不合规: " + String.join(", ", odd));
        boolean number = NUMBER.matcher(packing.number()).matches() && numberFree.test(packing.number());
        find("AUTH-04", "真实性", number, number ? "档号合规且唯一" : "档号 %s 不合规或者已被使用".formatted(packing.number()));
        List<String> sizes = failing(item -> {
            byte[] content = packing.content(item);
            return content == null || content.length == item.size();
        });
        find(
                "AUTH-05",
                "真实性",
                sizes.isEmpty(),
                sizes.isEmpty() ? "内容数据属性与元数据一致" : "大小不一致: " + String.join(", ", sizes));
    }

    private void complete() {
        int announced = packing.manifest().map(Packing.Manifest::count).orElse(-1);
        boolean count = announced == listed.size() && announced > 0;
        find(
                "COMPLETE-01",
                "完整性",
                count,
                count ? "总件数 %d 与清单相符".formatted(announced) : "清单总件数 %d, 实列 %d 件".formatted(announced, listed.size()));
        List<String> missing = failing(item -> packing.content(item) != null);
        find(
                "COMPLETE-02",
                "完整性",
                missing.isEmpty(),
                missing.isEmpty()
                        ? "每件都有内容数据"
                        : "清单列 %d 件, 实有 %d 件, 缺: %s"
                                .formatted(listed.size(), listed.size() - missing.size(), String.join(", ", missing)));
        List<String> bare = failing(item -> !item.title().isBlank()
                && !item.author().isBlank()
                && !item.number().isBlank());
        find("COMPLETE-03", "完整性", bare.isEmpty(), bare.isEmpty() ? "必备元数据齐全" : "缺必备元数据: " + String.join(", ", bare));
        boolean serial = true;
        for (int i = 0; i < listed.size(); i++) {
            serial &= listed.get(i).ordinal() == i + 1;
        }
        find("COMPLETE-04", "完整性", serial, serial ? "件号连续" : "件号不连续");
        long bytes = packing.manifest().map(Packing.Manifest::bytes).orElse(-1L);
        boolean total = bytes == listed.stream().mapToLong(ArchiveItem::size).sum();
        find("COMPLETE-05", "完整性", total, total ? "总字节数与清单相符" : "总字节数与清单不符");
    }

    private void usable() {
        boolean metadata = packing.manifest().isPresent() && packing.parts().containsKey(Packing.METADATA);
        find("USABLE-01", "可用性", metadata, metadata ? "元数据可读" : "元数据不可读");
        List<String> fleeting = failing(item -> LASTING.contains(ending(item)));
        findings.add(new Finding(
                "USABLE-02",
                "可用性",
                fleeting.isEmpty() ? "PASS" : "WARN",
                fleeting.isEmpty() ? "格式均可长期保存" : "格式不在长期保存目录, 建议转为 PDF 或者 OFD: " + String.join(", ", fleeting)));
        List<String> shut = failing(item -> {
            byte[] content = packing.content(item);
            return content == null || ContentCheck.opens(ending(item), content);
        });
        find("USABLE-03", "可用性", shut.isEmpty(), shut.isEmpty() ? "内容数据均能打开" : "打不开: " + String.join(", ", shut));
    }

    private void safe() {
        List<String> sick = failing(item -> {
            byte[] content = packing.content(item);
            return content == null || ContentCheck.clean(content);
        });
        find("SAFE-01", "安全性", sick.isEmpty(), sick.isEmpty() ? "未发现恶意代码特征" : "含恶意代码特征: " + String.join(", ", sick));
        Set<String> more = new HashSet<>(packing.parts().keySet());
        more.removeAll(OWN);
        listed.forEach(item -> more.remove(item.path()));
        find("SAFE-02", "安全性", more.isEmpty(), more.isEmpty() ? "没有清单以外的文件" : "清单以外的文件: " + String.join(", ", more));
    }

    private List<String> failing(Predicate<ArchiveItem> holds) {
        return listed.stream().filter(holds.negate()).map(ArchiveItem::number).toList();
    }

    private static String ending(ArchiveItem item) {
        return item.path().substring(item.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void find(String code, String property, boolean passed, String message) {
        findings.add(new Finding(code, property, passed ? "PASS" : "FAIL", message));
    }
}
