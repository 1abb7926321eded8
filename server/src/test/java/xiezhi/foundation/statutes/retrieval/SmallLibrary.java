package xiezhi.foundation.statutes.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.Passage;

/** 小馆藏: invented instruments for tests, held in memory; it can grow. */
final class SmallLibrary implements Library {
    private final List<Passage> passages = new ArrayList<>();
    private long revision;

    /** Three instruments; of the first an old and a new wording. */
    static SmallLibrary invented() {
        SmallLibrary library = new SmallLibrary();
        library.add("试拟劳务法", "1", "第一条", "用工单位应当按月支付劳动报酬, 不得拖欠。", "2010-01-01", "2020-01-01");
        library.add("试拟劳务法", "1", "第一条", "用工单位拖欠劳动报酬的, 应当加付赔偿金。", "2020-01-01", null);
        library.add("试拟劳务法", "2", "第二条", "劳动者每年享有带薪休假。", "2020-01-01", null);
        library.add("试拟家事法", "7", "第七条", "离婚后不直接抚养子女的父或者母有探望子女的权利。", "2015-01-01", null);
        library.add("试拟家事法", "8", "第八条", "夫妻共同财产由双方协议分割。", "2015-01-01", null);
        library.add("试拟动物法", "3", "第三条", "饲养动物造成他人损害的, 饲养人应当承担侵权责任。", "2018-01-01", null);
        return library;
    }

    void add(String instrument, String number, String article, String text, String from, @Nullable String until) {
        long id = passages.size() + 1L;
        passages.add(new Passage(
                id,
                instrument + "#" + number,
                "中华人民共和国" + instrument,
                instrument,
                instrument.equals("试拟动物法") ? "行政法规" : "法律",
                "试拟机关",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                until == null ? "in-force" : "superseded",
                "第一章 总则",
                article,
                text));
        revision++;
    }

    @Override
    public long size() {
        return passages.size();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public void passages(long afterId, Consumer<Passage> each) {
        passages.stream().filter(p -> p.id() > afterId).forEach(each);
    }

    @Override
    public Optional<Passage> passage(long id) {
        return passages.stream().filter(p -> p.id() == id).findFirst();
    }

    @Override
    public Optional<Passage> byKey(String key, LocalDate date) {
        return passages.stream()
                .filter(p -> p.key().equals(key) && !date.isBefore(java.util.Objects.requireNonNull(p.effective())))
                .filter(p -> p.ended() == null || date.isBefore(p.ended()))
                .findFirst();
    }
}
