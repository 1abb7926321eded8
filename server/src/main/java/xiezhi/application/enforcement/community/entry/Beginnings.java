package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Plan;
import xiezhi.application.enforcement.community.Prohibition;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.TeamMember;
import xiezhi.application.enforcement.community.file.CommunityLetters;
import xiezhi.application.enforcement.community.file.Parts;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.application.enforcement.community.supervision.Contacts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 入矫: the team, the declaration and the plan. */
@Component
@LegalBasis({"社区矫正法#22", "社区矫正法#24", "社区矫正法#25", "社区矫正法#52"})
class Beginnings {
    private final Records records;
    private final Parts parts;
    private final CommunityLetters letters;
    private final Telling telling;

    Beginnings(Records records, Parts parts, CommunityLetters letters, Telling telling) {
        this.records = records;
        this.parts = parts;
        this.letters = letters;
        this.telling = telling;
    }

    Done<Supervisee> addMember(OpenFile<Supervisee> file, EntryForms.Member form) {
        records.add(
                new TeamMember(
                        Ref.next(),
                        file.ref(),
                        form.name(),
                        form.role(),
                        form.woman(),
                        form.knowsMinors(),
                        form.responsibility(),
                        file.today(),
                        null),
                file.placement());
        return Done.of(file.row()).because(form.role().label());
    }

    Done<Supervisee> addBan(OpenFile<Supervisee> file, EntryForms.Ban form) {
        if (form.ends().isAfter(file.row().ends())) {
            throw Unfit.field("ends", "禁止令的期限不超过矫正期, 最迟" + file.row().ends());
        }
        records.add(
                new Prohibition(
                        Ref.next(),
                        file.ref(),
                        form.kind(),
                        form.content(),
                        form.exceptions(),
                        form.starts(),
                        form.ends()),
                file.placement());
        return Done.of(file.row()).because(form.kind().label());
    }

    /** What the team still lacks: nobody is declared to without one; a woman has a woman in it, a minor somebody who knows minors. */
    List<Reason> notReadyToDeclare(OpenFile<Supervisee> file) {
        List<TeamMember> team = parts.of(TeamMember.class, file.ref());
        List<Reason> why = new ArrayList<>();
        if (team.isEmpty()) {
            why.add(new Reason("社区矫正法#25", "还没有确定矫正小组"));
        }
        if (file.row().sex() == Sex.FEMALE && team.stream().noneMatch(TeamMember::woman)) {
            why.add(new Reason("社区矫正法#25", "社区矫正对象为女性的, 矫正小组中应当有女性成员"));
        }
        if (file.row().minor() && team.stream().noneMatch(TeamMember::knowsMinors)) {
            why.add(new Reason("社区矫正法#52", "矫正小组应当有熟悉未成年人身心特点的人员"));
        }
        return why;
    }

    Done<Supervisee> declare(OpenFile<Supervisee> file, EntryForms.Declaration form) {
        Supervisee declared = file.row().change().state(SuperviseeState.DECLARED).make();
        List<String> bans = parts.of(Prohibition.class, file.ref()).stream()
                .map(ban -> "%s (%s至%s)".formatted(ban.content(), ban.starts(), ban.ends()))
                .toList();
        IssuedDocument letter = letters.issue(
                "declaration",
                declared,
                file.today(),
                Map.of("place", form.place(), "by", form.by(), "bans", bans.isEmpty() ? List.of("没有禁止令") : bans));
        letters.issue("responsibility", declared, file.today(), Map.of());
        telling.line(declared, "community.declared", file.today(), "入矫宣告", "社区矫正法#22", List.of(letter.name()));
        String place = file.row().minor() ? "未成年人, 不公开宣告" : form.place();
        return Done.of(declared).because(place).with(letter);
    }

    /** How often the person will report and be visited, before the button. */
    Ruling<?> frequency(OpenFile<Supervisee> file, EntryForms.PlanForm form) {
        return Contacts.next(new Contacts.Facts(
                form.supervisionClass(), file.today(), file.row().medical()));
    }

    Done<Supervisee> plan(OpenFile<Supervisee> file, EntryForms.PlanForm form, SuperviseeState next) {
        LocalDate today = file.today();
        Contacts.Next dates = Contacts.next(new Contacts.Facts(
                        form.supervisionClass(), today, file.row().medical()))
                .value();
        records.add(
                new Plan(
                        Ref.next(),
                        file.ref(),
                        today,
                        form.supervisionClass(),
                        form.goals(),
                        form.measures(),
                        form.reason(),
                        Contacts.planReview(today)),
                file.placement());
        Supervisee planned = file.row()
                .change()
                .state(next)
                .supervisionClass(form.supervisionClass())
                .leaveDelegated(form.leaveDelegated())
                .nextReport(dates.report())
                .nextVisit(dates.visit())
                .nextHealthReport(dates.health())
                .make();
        IssuedDocument letter = letters.issue(
                "plan",
                planned,
                today,
                Map.of("goals", form.goals(), "measures", form.measures(), "reason", form.reason()));
        return Done.of(planned)
                .because(form.supervisionClass().label() + ": " + form.reason())
                .with(letter);
    }
}
