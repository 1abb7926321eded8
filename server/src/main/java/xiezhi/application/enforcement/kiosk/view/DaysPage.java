package xiezhi.application.enforcement.kiosk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.view.Section.Line;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.contact.Channel;
import xiezhi.application.enforcement.prison.contact.Counterpart;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.contact.VisitAnswer;
import xiezhi.application.enforcement.prison.contact.VisitProcedure;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 会见通话、我的登记: how often he may still see and call his family this month, and what stands of him in the register. */
@Component
class DaysPage {
    private static final int MOST = 20;
    private final CustodyFiles custody;
    private final VisitProcedure visits;

    DaysPage(CustodyFiles custody, VisitProcedure visits) {
        this.custody = custody;
        this.visits = visits;
    }

    Section contacts(CustodyFile file, LocalDate today) {
        Ruling<VisitAnswer> visit = ruling(file, Channel.FACE, today);
        Ruling<VisitAnswer> call = ruling(file, Channel.PHONE, today);
        List<Line> lines = new ArrayList<>();
        lines.add(allowance("会见", visit));
        lines.add(allowance("通话", call));
        custody.rows(Visit.class, file.id()).reversed().stream()
                .map(Stored::row)
                .limit(MOST)
                .forEach(each -> lines.add(Line.of(
                        Words.day(each.day()),
                        "%s, %s".formatted(each.channel().label(), each.state().label()),
                        each.relation() == null ? each.counterpart().label() : each.relation())));
        List<Reason> reasons = new ArrayList<>(visit.reasons());
        reasons.addAll(call.reasons());
        return new Section(
                "contacts",
                "会见和通话",
                "Visits and calls",
                "本月还可以会见%d次, 通话%d次。".formatted(left(visit), left(call)),
                lines,
                reasons);
    }

    private Ruling<VisitAnswer> ruling(CustodyFile file, Channel channel, LocalDate today) {
        return visits.ruling(new VisitProcedure.Booked(
                file.id(), channel, Counterpart.RELATIVE, file.name(), null, true, today, 0, 1, null));
    }

    /** What is left counts the one that was asked for. */
    private static int left(Ruling<VisitAnswer> ruling) {
        return ruling.value().allowed() ? ruling.value().left() + 1 : 0;
    }

    private static Line allowance(String what, Ruling<VisitAnswer> ruling) {
        return Line.of(
                "本月" + what,
                ruling.value().allowed() ? "还可以%d次".formatted(left(ruling)) : "不能再安排",
                "每次最多%d分钟".formatted(ruling.value().mostMinutes()),
                ruling.reasons().getLast());
    }

    Section self(CustodyFile file) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("姓名", file.name().value()));
        lines.add(Line.of("编号", file.number()));
        lines.add(Line.of("监区", custody.unit(file.ward().id()).fullName(), file.cell()));
        lines.add(Line.of("收监日期", Words.day(file.admittedOn(), "尚未登记")));
        lines.add(Line.of(
                "处遇等级", file.treatment() == null ? "尚未评定" : file.treatment().label()));
        lines.add(Line.of("通知家属", Words.day(file.familyToldOn(), "尚未登记")));
        return new Section(
                "self",
                "我的登记",
                "What is registered of me",
                "登记有错的, 可以在“我的申请”中提出更正。",
                lines,
                List.of(new Reason("个人信息保护法#46", "个人发现其个人信息不准确或者不完整的, 有权请求更正、补充")));
    }
}
