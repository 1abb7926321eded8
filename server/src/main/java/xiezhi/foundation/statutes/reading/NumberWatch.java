package xiezhi.foundation.statutes.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xiezhi.foundation.statutes.reading.Remark.Kind;

/** 条号核对: numbers should go up by one; where they don't, the text is kept as it stands and a person is told. */
final class NumberWatch {
    private final List<Remark> remarks;
    private final Set<String> seen = new HashSet<>();
    private boolean toldOfOneLine;
    private boolean begun;

    NumberWatch(List<Remark> remarks) {
        this.remarks = remarks;
    }

    void severalInOneLine(Line line) {
        if (!toldOfOneLine) {
            toldOfOneLine = true;
            remark(Kind.ARTICLES_IN_ONE_LINE, line, "多条连排在一行", "已按条号拆开; 请与公布文本核对款项的分段");
        }
    }

    void see(Head head, Line line, String annex, int previous) {
        if (head.misprinted()) {
            remark(Kind.MISPRINTED_NUMBER, line, "条号排印有误: " + start(line), "已按" + head.label() + "收入; 请与公布文本核对");
        }
        if (!seen.add(annex + head.key())) {
            remark(Kind.NUMBER_TWICE, line, head.label() + "出现两次", "两处均已收入; 请与公布文本核对条号");
        } else if (head.number() < previous) {
            remark(
                    Kind.OUT_OF_ORDER,
                    line,
                    head.label() + "排在第" + ChineseNumber.of(previous) + "条之后",
                    "按文件次序收入; 请与公布文本核对");
        } else if (begun && head.number() > previous + 1 && annex.isEmpty()) {
            remark(
                    Kind.NUMBERS_MISSING,
                    line,
                    "第" + ChineseNumber.of(previous) + "条之后是" + head.label(),
                    "文件中没有其间的条文; 请与公布文本核对");
        }
        begun = true;
    }

    private void remark(Kind kind, Line line, String finding, String advice) {
        remarks.add(new Remark(kind, line.number(), finding, advice));
    }

    private static String start(Line line) {
        return line.text().substring(0, Math.min(12, line.text().length()));
    }
}
