package xiezhi.foundation.datacenter;

import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * 事件留存: an event that waits for its listener is kept whole, so that it can be heard after a crash. The mapper of the faces
 * won't do: it writes elements masked and references as bare ids, which nobody can read back.
 */
@Component
class EventJson implements EventSerializer {
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    @Override
    public Object serialize(Object event) {
        return mapper.writeValueAsString(event);
    }

    @Override
    public <T> T deserialize(Object kept, Class<T> type) {
        return mapper.readValue(kept.toString(), type);
    }
}
