package xiezhi.application.enforcement.coop.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.coop.Envelope;
import xiezhi.application.enforcement.coop.Pen;
import xiezhi.application.enforcement.coop.Receipt.FaultLine;
import xiezhi.application.enforcement.coop.Wire;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.fault.Unfit;

/** 拆封: a message read field by field; whatever is unknown or wrong is named, nothing is dropped in silence. */
public record Opened(
        Map<String, Object> said,
        @Nullable Envelope envelope,
        @Nullable Record body,
        List<FaultLine> faults) {

    static Opened of(Wire wire, Intake intake) {
        Map<String, Object> content = Pen.map(wire.content());
        List<FaultLine> faults = new ArrayList<>();
        content.keySet().stream()
                .filter(key -> !key.equals("envelope") && !key.equals("body"))
                .forEach(key -> faults.add(new FaultLine(key, "消息没有这一部分")));
        Envelope envelope = read(intake, Envelope.class, part(content, "envelope"), "envelope", faults);
        Record body = envelope == null
                ? null
                : read(intake, envelope.type().body(), part(content, "body"), "body", faults);
        return new Opened(part(content, "envelope"), envelope, body, faults);
    }

    private static <Q extends Record> @Nullable Q read(
            Intake intake, Class<Q> of, Map<String, Object> part, String under, List<FaultLine> faults) {
        try {
            return intake.form(of, part);
        } catch (Unfit unfit) {
            unfit.under(under).faults().forEach(fault -> faults.add(new FaultLine(fault.field(), fault.message())));
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> content, String name) {
        return content.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** A word of the envelope as it was sent, even if the envelope can't be read; cut to what a register holds. */
    String word(String name, int size) {
        String text = String.valueOf(said.getOrDefault(name, ""));
        return text.length() <= size ? text : text.substring(0, size);
    }
}
