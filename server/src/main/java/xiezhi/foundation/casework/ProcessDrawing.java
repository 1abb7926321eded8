package xiezhi.foundation.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import xiezhi.foundation.casework.Layout.Place;
import xiezhi.foundation.workflow.Matter;

/** 流程图绘制: a procedure as a BPMN file with its picture: a state that asks somebody is a task, one that waits a receive task, the last ones ends. */
final class ProcessDrawing<R extends Record> {
    private final Procedure<R> procedure;
    private final Acts<R> acts;
    private final Layout layout;
    private final List<String> nodes = new ArrayList<>();
    private final List<String> flows = new ArrayList<>();
    private final List<String> shapes = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    private ProcessDrawing(Procedure<R> procedure) {
        this.procedure = procedure;
        this.acts = procedure.acts();
        this.layout = Layout.of(acts.first(), acts::after);
    }

    /** The file's text. */
    static <R extends Record> String of(Procedure<R> procedure) {
        return new ProcessDrawing<>(procedure).text();
    }

    private String text() {
        start();
        layout.states().forEach(this::state);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:flowable="http://flowable.org/bpmn" xmlns:xz="https://xiezhi/bpmn" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
                xmlns:omgdc="http://www.omg.org/spec/DD/20100524/DC" xmlns:omgdi="http://www.omg.org/spec/DD/20100524/DI" \
                targetNamespace="https://xiezhi/casework">
                <process id="%1$s" name="%2$s" isExecutable="true"%7$s>
                %3$s
                %4$s
                </process>
                <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="%1$s">
                %5$s
                %6$s
                </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </definitions>
                """.formatted(
                        procedure.key(),
                        escape(procedure.name()),
                        lines(nodes),
                        lines(flows),
                        lines(shapes),
                        lines(edges),
                        matter());
    }

    private String matter() {
        Matter matter = procedure.matter();
        return matter == Matter.ORDINARY ? "" : " xz:matter=\"%s\"".formatted(matter);
    }

    private void start() {
        nodes.add("<startEvent id=\"start\" name=\"立卷\"/>");
        shape("start", new Place(40, layout.middle() + 18, 36, 36));
        leadOn("start", new Place(40, layout.middle() + 18, 36, 36), acts.first());
    }

    private void state(Enum<?> state) {
        String id = Procedure.node(state);
        Place place = layout.place(state);
        Set<Enum<?>> after = acts.after(state);
        nodes.add(node(state, id, after));
        shape(id, after.isEmpty() ? place.round() : place);
        if (!after.isEmpty()) {
            leadOn(id, place, after);
        }
    }

    private String node(Enum<?> state, String id, Set<Enum<?>> after) {
        String name = escape(Procedure.label(state));
        if (after.isEmpty()) {
            return "<endEvent id=\"%s\" name=\"%s\"/>".formatted(id, name);
        }
        List<FileAct<R, ?>> next = acts.next(state);
        if (next.isEmpty()) {
            return "<receiveTask id=\"%s\" name=\"%s\"/>".formatted(id, name);
        }
        return "<userTask id=\"%s\" name=\"%s\" flowable:candidateGroups=\"%s\" flowable:formKey=\"cases/%s\"%s/>"
                .formatted(
                        id,
                        escape(next.stream().map(FileAct::label).distinct().collect(Collectors.joining("、"))),
                        next.stream()
                                .map(FileAct::duty)
                                .distinct()
                                .map("${duty.near('%s', unit)}"::formatted)
                                .collect(Collectors.joining(",")),
                        procedure.type().code(),
                        next.stream().anyMatch(FileAct::stepUp) ? " xz:signs=\"true\"" : "");
    }

    /** One way on needs no gateway; of several the new state of the file chooses. */
    private void leadOn(String from, Place place, Set<Enum<?>> after) {
        if (after.size() == 1) {
            Enum<?> only = after.iterator().next();
            flow(from, Procedure.node(only), null, place, layout.place(only));
            return;
        }
        String way = "way-" + from;
        Place diamond = place.gateway();
        nodes.add("<exclusiveGateway id=\"%s\"/>".formatted(way));
        shape(way, diamond);
        flow(from, way, null, place, diamond);
        after.forEach(state -> flow(way, Procedure.node(state), state, diamond, layout.place(state)));
    }

    private void flow(
            String from, String to, @org.jspecify.annotations.Nullable Enum<?> when, Place source, Place target) {
        String id = "f-" + from + "-" + to;
        String condition = when == null
                ? ""
                : "<conditionExpression xsi:type=\"tFormalExpression\"><![CDATA[${to == '%s'}]]></conditionExpression>"
                        .formatted(when.name());
        flows.add("<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
                .formatted(id, from, to, condition));
        String points = source.to(target).stream()
                .map(point -> "<omgdi:waypoint x=\"%d\" y=\"%d\"/>".formatted(point[0], point[1]))
                .collect(Collectors.joining());
        edges.add("<bpmndi:BPMNEdge id=\"e-%1$s\" bpmnElement=\"%1$s\">%2$s</bpmndi:BPMNEdge>".formatted(id, points));
    }

    private void shape(String id, Place place) {
        shapes.add(
                "<bpmndi:BPMNShape id=\"s-%1$s\" bpmnElement=\"%1$s\"><omgdc:Bounds x=\"%2$d\" y=\"%3$d\" width=\"%4$d\" height=\"%5$d\"/></bpmndi:BPMNShape>"
                        .formatted(id, place.x(), place.y(), place.width(), place.height()));
    }

    private static String lines(List<String> many) {
        return String.join("\n", many);
    }

    private static String escape(String text) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("&", "&amp;");
        marks.put("<", "&lt;");
        marks.put("\"", "&quot;");
        String escaped = text;
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            escaped = escaped.replace(mark.getKey(), mark.getValue());
        }
        return escaped;
    }
}
