package xiezhi.application.enforcement.person.matching;

import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.person.Match.Point;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 相似度: adds up what two identities have in common (R4). It orders candidates for a human and never links anybody by itself. */
@LegalBasis("个人信息保护法#24")
public final class Likeness {
    static final int STRONG = 70;
    static final int POSSIBLE = 40;
    private static final String BASIS = "个人信息保护法#24";

    private Likeness() {}

    /** 相似程度. */
    @CodeSet(code = "CS_LIKENESS", name = "身份相似程度", standard = "XIEZHI 执法-07")
    public enum Band implements Labelled {
        STRONG("高度相似, 须人工判断"),
        POSSIBLE("可能相同, 须人工判断"),
        NONE("不相似, 可以新建");

        private final String label;

        Band(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** 相似度得分. */
    public record Score(@Item("总分") int points, @Item("程度") Band band) {}

    /** The points of each component, in the order of the rule; name and sound, birth date and year don't add up. */
    public static List<Point> points(LikenessFacts facts) {
        List<Point> points = new ArrayList<>();
        points.add(point("姓名", facts.sameName() ? 30 : facts.sameSound() ? 15 : 0, nameFinding(facts)));
        points.add(point("出生日期", facts.sameBirthDate() ? 30 : facts.sameBirthYear() ? 10 : 0, birthFinding(facts)));
        points.add(point("性别", facts.sameSex() ? 5 : 0, same(facts.sameSex())));
        points.add(point("户籍地", facts.sameDomicile() ? 10 : 0, same(facts.sameDomicile())));
        points.add(point("父母或者配偶", facts.sameRelative() ? 10 : 0, same(facts.sameRelative())));
        points.add(point("生物特征", facts.biometricHit() ? 60 : 0, facts.biometricHit() ? "公安反馈比中" : "没有比中反馈"));
        return points;
    }

    /** The sum and its band. */
    @Rule(name = "identity-likeness", title = "身份相似度", summary = "两份身份材料有哪些相同, 各得几分, 是否需要人工判断")
    public static Ruling<Score> score(LikenessFacts facts) {
        List<Point> points = points(facts);
        int sum = points.stream().mapToInt(Point::points).sum();
        Ruling<Score> ruling = Ruling.of(new Score(sum, band(sum)));
        for (Point point : points) {
            ruling =
                    ruling.because(BASIS, "%s: %s, %d 分".formatted(point.component(), point.finding(), point.points()));
        }
        return ruling.because(BASIS, "合计 %d 分; 分数只用来排列候选人, 是否同一人由人工决定".formatted(sum));
    }

    static Band band(int sum) {
        return sum >= STRONG ? Band.STRONG : sum >= POSSIBLE ? Band.POSSIBLE : Band.NONE;
    }

    private static Point point(String component, int points, String finding) {
        return new Point(component, points, finding);
    }

    private static String nameFinding(LikenessFacts facts) {
        return facts.sameName() ? "相同" : facts.sameSound() ? "同音或者异体" : "不同";
    }

    private static String birthFinding(LikenessFacts facts) {
        return facts.sameBirthDate() ? "相同" : facts.sameBirthYear() ? "年份相同" : "不同或者不详";
    }

    private static String same(boolean same) {
        return same ? "相同" : "不同或者不详";
    }
}
