package xiezhi.foundation.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.identity.Mobile;

/** 我的法人: the bodies that I represent or act for, and who else does (http.md 2). */
@RestController
@RequestMapping("/api/organisations")
@SignedIn(Actor.Kind.CITIZEN)
class OrganisationRoutes {
    private final OrganisationDesk desk;
    private final MandateDesk mandates;
    private final OrganisationShelf shelf;
    private final People people;

    OrganisationRoutes(OrganisationDesk desk, MandateDesk mandates, OrganisationShelf shelf, People people) {
        this.desk = desk;
        this.mandates = mandates;
        this.shelf = shelf;
        this.people = people;
    }

    /** 登记. */
    record Registration(String creditCode, String name) {}

    /** 授权. */
    record Authorisation(String mobile, String name, String scope, LocalDate until) {
        @Override
        public String toString() {
            return "authorisation";
        }
    }

    /** 法人, as the representative or an operator sees it. */
    record Line(
            UUID id,
            String creditCode,
            String name,
            String state,
            String stateText,
            String as,
            @Nullable String finding,
            List<Operator> operators) {}

    /** 经办人. */
    record Operator(UUID id, String name, String scope, LocalDate from, LocalDate until, String state) {}

    @GetMapping
    @SignedIn(Actor.Kind.CITIZEN)
    List<Line> mine() {
        UUID me = Acting.current().person();
        Stream<Line> represented = shelf.representedBy(me).stream()
                .map(Stored::row)
                .map(body -> line(
                        body,
                        "REPRESENTATIVE",
                        operators(shelf.mandatesOf(body.id().id()))));
        Stream<Line> operated = shelf.mandatesTo(me).stream()
                .filter(one -> one.row().state() != MandateState.ENDED)
                .map(one -> line(
                        shelf.organisation(one.row().organisation().id()).row(), "OPERATOR", operators(List.of(one))));
        return Stream.concat(represented, operated).toList();
    }

    @PostMapping
    @SignedIn(Actor.Kind.CITIZEN)
    @ResponseStatus(HttpStatus.CREATED)
    Line register(@RequestBody Registration body) {
        return line(
                desk.register(new CreditCode(body.creditCode()), body.name()).row(), "REPRESENTATIVE", List.of());
    }

    @PostMapping("/{id}/mandates")
    @SignedIn(Actor.Kind.CITIZEN)
    @ResponseStatus(HttpStatus.CREATED)
    Operator authorise(@PathVariable UUID id, @RequestBody Authorisation body) {
        return operator(mandates.authorise(
                        id, new MandateDesk.Wish(new Mobile(body.mobile()), body.name(), body.scope(), body.until()))
                .row());
    }

    @PostMapping("/mandates/{id}/accept")
    @SignedIn(Actor.Kind.CITIZEN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID id) {
        mandates.accept(id);
    }

    @DeleteMapping("/mandates/{id}")
    @SignedIn(Actor.Kind.CITIZEN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        mandates.end(id);
    }

    private static Line line(Organisation body, String as, List<Operator> operators) {
        return new Line(
                body.id().id(),
                body.creditCode().value(),
                body.name(),
                body.state().name(),
                body.state().label(),
                as,
                body.finding(),
                operators);
    }

    private List<Operator> operators(List<Stored<Mandate>> rows) {
        return rows.stream()
                .map(Stored::row)
                .filter(mandate -> mandate.state() != MandateState.ENDED)
                .map(this::operator)
                .toList();
    }

    private Operator operator(Mandate mandate) {
        return new Operator(
                mandate.id().id(),
                people.nameOf(mandate.operator().id()),
                mandate.scope(),
                mandate.validFrom(),
                mandate.validTo(),
                mandate.state().name());
    }
}
