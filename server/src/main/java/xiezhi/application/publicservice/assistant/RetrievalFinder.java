package xiezhi.application.publicservice.assistant;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** placeholder until retrieval lands */
@Component
class RetrievalFinder implements Finder {
    @Override
    public List<Lead> find(String question, LocalDate day, int limit) {
        return List.of();
    }
}
