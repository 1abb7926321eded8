package xiezhi.application.enforcement.kiosk.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.enforcement.kiosk.terminal.KioskDoor;
import xiezhi.application.enforcement.kiosk.terminal.Subject;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.contact.Addressee;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.contact.ComplaintProcedure;
import xiezhi.application.enforcement.prison.contact.ComplaintState;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.points.ObjectionProcedure;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.application.enforcement.prison.points.PointsObjection;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.standards.Intake;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.Ref;

/** 申诉控告箱: petition, accusation, report, objection; it goes past the ward, with a number and a clock that the writer sees. */
@RestController
@RequestMapping("/api/kiosk/box")
@SignedIn(Actor.Kind.SUBJECT)
@Transactional
class BoxRoutes {
    private final CaseFiles files;
    private final CustodyFiles custody;
    private final Records records;
    private final Tracking tracking;
    private final Intake intake;

    BoxRoutes(CaseFiles files, CustodyFiles custody, Records records, Tracking tracking, Intake intake) {
        this.files = files;
        this.custody = custody;
        this.records = records;
        this.tracking = tracking;
        this.intake = intake;
    }

    /** 投箱. */
    record Letter(
            @Item("类型") ComplaintKind kind,
            @Item("受理机关") Addressee addressee,
            @Item("控告本监区") boolean ownWard,

            @Item(value = "内容", size = 5000, sealed = true) @Nullable
            String content) {}

    /** 计分异议. */
    record PointsLetter(
            @Item("月度计分") Ref<PointsMonth> month,
            @Item(value = "理由", size = 1000) String grounds) {}

    /** What may be brought, to whom, and what was brought. */
    @GetMapping
    Map<String, Object> box(HttpServletRequest request) {
        Ref<CustodyFile> file = file(request);
        List<Map<String, Object>> sent = new ArrayList<>();
        custody.rows(Complaint.class, file).reversed().forEach(each -> sent.add(complaint(each.row())));
        custody.rows(PointsMonth.class, file).stream()
                .flatMap(month -> objections(month.row().id()))
                .forEach(each -> sent.add(objection(each.row())));
        return Map.of(
                "kinds",
                        Stream.of(ComplaintKind.values()).map(BoxRoutes::choice).toList(),
                "addressees",
                        Stream.of(Addressee.values()).map(BoxRoutes::addressee).toList(),
                "sent", sent);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> bring(@RequestBody Map<String, Object> body, HttpServletRequest request) {
        Letter letter = intake.form(Letter.class, body);
        return complaint(files.begin(
                        Complaint.class,
                        "bring",
                        new ComplaintProcedure.Brought(
                                file(request), letter.kind(), letter.addressee(), letter.ownWard(), letter.content()))
                .row());
    }

    @PostMapping("/points")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> object(@RequestBody Map<String, Object> body) {
        PointsLetter letter = intake.form(PointsLetter.class, body);
        return objection(files.begin(
                        PointsObjection.class, "raise", new ObjectionProcedure.Own(letter.month(), letter.grounds()))
                .row());
    }

    private static Ref<CustodyFile> file(HttpServletRequest request) {
        Subject subject = KioskDoor.subject(request);
        if (subject.kind() != EpisodeKind.PRISON) {
            throw Refusal.state("这台终端的申诉控告箱只接收服刑人员的材料", "请书面提交, 或者向驻在的检察室反映");
        }
        return Ref.of(subject.file());
    }

    private Stream<Stored<PointsObjection>> objections(Ref<PointsMonth> month) {
        return Acting.as(
                Actor.system("自助终端"),
                () -> records.page(Query.of(PointsObjection.class)
                                .where("pointsMonth", month)
                                .limit(20))
                        .items())
                .stream();
    }

    private static Map<String, Object> choice(Enum<?> code) {
        return new LinkedHashMap<>(
                Map.of("code", code.name(), "name", ((Labelled) code).label(), "english", Names.human(code.name())));
    }

    /** How it is written: here and read by the prison, here and read by the addressee alone, or on paper. */
    private static Map<String, Object> addressee(Addressee addressee) {
        Map<String, Object> choice = choice(addressee);
        choice.put("way", addressee == Addressee.PROCURATORATE ? "SEALED" : addressee.unopened() ? "PAPER" : "HERE");
        return choice;
    }

    private Map<String, Object> complaint(Complaint row) {
        Map<String, Object> line = line(row.id(), row.number(), row.kind().label(), row.state());
        line.put("addressee", row.addressee().label());
        line.put("receivedOn", row.receivedOn());
        line.put("forwardedOn", row.forwardedOn());
        line.put("toldOn", row.toldOn());
        line.put("answer", row.state() == ComplaintState.ANSWERED ? row.answer() : null);
        return line;
    }

    private Map<String, Object> objection(PointsObjection row) {
        Map<String, Object> line = line(row.id(), row.number(), "计分异议", row.state());
        line.put("addressee", "监区和监狱");
        line.put("receivedOn", row.filedOn());
        line.put("answer", row.prisonAnswer() == null ? row.wardAnswer() : row.prisonAnswer());
        return line;
    }

    private Map<String, Object> line(Ref<?> id, String number, String kind, Enum<?> state) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id.toString());
        line.put("number", number);
        line.put("kind", kind);
        line.put("state", state.name());
        line.put("stateLabel", ((Labelled) state).label());
        line.put("clocks", tracking.of(id));
        return line;
    }
}
