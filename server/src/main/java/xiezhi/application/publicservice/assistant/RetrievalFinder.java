package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.foundation.statutes.Retrieval;
import xiezhi.foundation.statutes.Retrieval.Filter;

/** 检索寻条: asks the library's own search, by keyword and by meaning. */
@Component
class RetrievalFinder implements Finder {
    private final Retrieval retrieval;

    RetrievalFinder(Retrieval retrieval) {
        this.retrieval = retrieval;
    }

    @Override
    public List<Lead> find(String question, LocalDate day, int limit) {
        return retrieval.search(question, day, Filter.NONE, limit).stream()
                .map(hit -> new Lead(hit.key(), hit.confidence()))
                .toList();
    }

    @Override
    public boolean citesNothing(String question, LocalDate day) {
        return !retrieval.absent(question, day).isEmpty();
    }
}
