package xiezhi.foundation.documents.issue;

import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import xiezhi.foundation.documents.letter.Letter;

/** 文稿存取: a letter as text that is always the same for the same letter, so that its digest means something. */
@Component
public class LetterModels {
    private final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    String write(Letter letter) {
        return json.writeValueAsString(letter);
    }

    public Letter read(String model) {
        return json.readValue(model, Letter.class);
    }
}
