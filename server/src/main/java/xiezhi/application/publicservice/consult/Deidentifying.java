package xiezhi.application.publicservice.consult;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 去标识: finds in a text what could tell who somebody is, and proposes what to write instead. A person decides; nothing is published while anything is left. */
@LegalBasis({"个人信息保护法#6", "个人信息保护法#28"})
public final class Deidentifying {
    private static final String SURNAMES =
            "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤滕殷毕郝邬安常乐于傅皮卞齐康伍余元顾孟黄穆萧尹姚邵汪毛禹狄米贝明臧计伏成戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房裘丁邓洪包左石崔吉龚程邢裴陆翁段侯宁武刘景龙叶司黎白怀蒲从赖卓屠池乔闻党翟谭劳申冉桑边尚温庄晏柴瞿阎慕连习艾容向古易廖终居衡步耿满匡文寇广阙东利师关简曾沙丰查游竺权盖桓公";
    private static final List<Rule> RULES = List.of(
            new Rule("公民身份号码", "(?<![0-9])[1-9]\\d{5}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[0-9Xx](?![0-9])", "[证件号码]"),
            new Rule("银行账号", "(?<![0-9])\\d{16,19}(?![0-9])", "[账号]"),
            new Rule("电话号码", "(?<![0-9])(?:1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}-\\d{7,8})(?![0-9])", "[电话]"),
            new Rule("电子邮箱", "[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.]{2,24}", "[邮箱]"),
            new Rule("微信号", "(?:微信号?|QQ号?)[:： ]?[A-Za-z0-9_-]{5,20}", "[联系方式]"),
            new Rule("车牌号", "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·]?[A-HJ-NP-Z0-9]{5,6}", "[车牌]"),
            new Rule("案号", "[(（〔]\\d{4}[)）〕][\\p{IsHan}0-9]{1,12}第?\\d{1,7}号", "[案号]"),
            new Rule("详细地址", "[\\p{IsHan}]{2,8}(?:路|街|大道|巷|胡同|弄)\\d+号(?:[\\p{IsHan}0-9-]{0,12}(?:室|单元|栋|幢))?", "[地址]"),
            new Rule("住处", "[\\p{IsHan}]{2,8}(?:小区|花园|新村|公寓|家园)(?:\\d+(?:号楼|栋|幢|单元))?(?:\\d+室)?", "[住处]"),
            new Rule("村组", "[\\p{IsHan}]{2,6}(?:镇|乡)[\\p{IsHan}]{1,6}村(?:[一二三四五六七八九十0-9]+组)?", "[村]"),
            new Rule("单位名称", "[\\p{IsHan}（）()]{2,20}(?:有限责任公司|有限公司|集团公司|股份公司|律师事务所|加工厂|制衣厂|电子厂|卫生院|幼儿园)", "[单位]"),
            new Rule("出生日期", "(?:出生于|生于|出生日期[:： ]?)(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日", "[出生日期]"));
    private static final Pattern CALLED =
            Pattern.compile("(?:我叫|名叫|叫做|我是|姓名[:： ]?|老公|老婆|丈夫|妻子|儿子|女儿|父亲|母亲|邻居|老板|经理|房东|包工头|同事|朋友|前夫|前妻)(?<name>["
                    + SURNAMES + "][\\p{IsHan}&&[^某]]{1,2})(?=[,，。;；:： 、]|说|打|欠|借|不|在|于|把|和|与|的|是|$)");

    private Deidentifying() {}

    private record Rule(String kind, Pattern pattern, String instead) {
        Rule(String kind, String pattern, String instead) {
            this(kind, Pattern.compile(pattern), instead);
        }
    }

    /** 可识别内容: a place in the text that tells who somebody is. */
    public record Finding(String kind, int from, int to, String said, String instead) {}

    /** Everything found, in the order of the text. {@code names} are the names that the file itself knows. */
    public static List<Finding> findings(String text, Collection<String> names) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher m = rule.pattern().matcher(text);
            while (m.find()) {
                add(found, new Finding(rule.kind(), m.start(), m.end(), m.group(), rule.instead()));
            }
        }
        names.stream().filter(name -> name.length() >= 2).forEach(name -> known(text, name, found));
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            String name = called.group("name");
            add(found, new Finding("姓名", called.start("name"), called.end("name"), name, hidden(name)));
        }
        found.sort(Comparator.comparingInt(Finding::from));
        return found;
    }

    /** The text with everything found replaced: a proposal for whoever rewrites it. */
    public static String masked(String text, Collection<String> names) {
        StringBuilder masked = new StringBuilder(text);
        findings(text, names).reversed().forEach(f -> masked.replace(f.from(), f.to(), f.instead()));
        return masked.toString();
    }

    /** Whether the text may be published: nothing is found in it. */
    public static Ruling<Boolean> publishable(String text, Collection<String> names) {
        List<Reason> left = findings(text, names).stream()
                .map(f -> new Reason("个人信息保护法#6", "仍有%s, 请改写或者删除".formatted(f.kind())))
                .distinct()
                .toList();
        return Ruling.of(
                left.isEmpty(), left.isEmpty() ? List.of(new Reason("个人信息保护法#6", "没有发现能够识别个人的内容; 公开前仍须由人通读确认")) : left);
    }

    private static void known(String text, String name, List<Finding> found) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            add(found, new Finding("姓名", at, at + name.length(), name, hidden(name)));
        }
    }

    private static String hidden(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
    }

    /** The first rule that holds a place keeps it. */
    private static void add(List<Finding> found, Finding one) {
        if (found.stream().noneMatch(f -> f.from() < one.to() && one.from() < f.to())) {
            found.add(one);
        }
    }
}
