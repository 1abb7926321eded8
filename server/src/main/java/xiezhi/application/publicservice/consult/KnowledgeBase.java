package xiezhi.application.publicservice.consult;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;

/** 问答库: answers that were published without names, for everybody; their quotations are read from the library each time. */
@RestController
@RequestMapping("/api/hall/answers")
@OpenToAll(because = "法律援助法#23: answers without names are for everybody")
public class KnowledgeBase {
    private static final int LONGEST = 100;
    private final Records records;
    private final AnswerDesk answers;

    KnowledgeBase(Records records, AnswerDesk answers) {
        this.records = records;
        this.answers = answers;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public List<Map<String, Object>> find(@RequestParam(required = false) @Nullable String q) {
        String words = q == null ? "" : q.strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw Unfit.field("q", "请输入不超过%d字".formatted(LONGEST));
        }
        Query<PublishedAnswer> query = Query.of(PublishedAnswer.class)
                .where("standing", PublishedAnswer.Standing.OPEN)
                .limit(50);
        return asPlatform(() -> records.page(words.isEmpty() ? query : query.search(words))
                        .items())
                .stream()
                .map(stored -> line(stored.row()))
                .toList();
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    Map<String, Object> one(@PathVariable UUID id) {
        PublishedAnswer row =
                asPlatform(() -> records.get(PublishedAnswer.class, Ref.of(id))).row();
        if (row.standing() != PublishedAnswer.Standing.OPEN) {
            throw new NotFound("没有这条公开答复, 或者已经下架");
        }
        List<Quotation> quotations = answers.quotations(row.citations(), row.legalAsOf());
        Map<String, Object> view = line(row);
        view.put("question", row.question());
        view.put("answer", row.answer());
        view.put("quotations", quotations);
        view.put("changed", quotations.size() < row.citations().size());
        return view;
    }

    private static Map<String, Object> line(PublishedAnswer row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", row.id().id());
        line.put("title", row.title());
        line.put(
                "topic",
                Map.of("zh", row.topic().label(), "en", Names.human(row.topic().name())));
        line.put("lawAsOf", row.legalAsOf());
        line.put("publishedOn", row.publishedOn());
        line.put("basis", row.citations().stream().map(ConsultAnswer.Cited::key).toList());
        return line;
    }

    private static <T> T asPlatform(java.util.function.Supplier<T> work) {
        return Acting.as(Actor.system("问答库"), work::get);
    }
}
