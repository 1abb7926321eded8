package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.record.Ref;

/** 释放办理的下一版: the fields that change are named, all others stay. */
public final class ReleaseCaseChange {
    private final Ref<ReleaseCase> id;
    private Ref<CustodyFile> file;
    private String number;
    private ReleaseState state;
    private ReleaseKind kind;
    private LocalDate releaseOn;
    private @Nullable LocalDate noticeBy;
    private @Nullable LocalDate noticedOn;
    private @Nullable LocalDate educationFrom;
    private boolean keyPerson;
    private boolean politicalRights;
    private @Nullable LocalDate policeToldOn;
    private @Nullable String otherWarrant;
    private boolean propertyUnpaid;
    private @Nullable String certificate;
    private @Nullable Money refund;

    ReleaseCaseChange(ReleaseCase row) {
        this.id = row.id();
        this.file = row.file();
        this.number = row.number();
        this.state = row.state();
        this.kind = row.kind();
        this.releaseOn = row.releaseOn();
        this.noticeBy = row.noticeBy();
        this.noticedOn = row.noticedOn();
        this.educationFrom = row.educationFrom();
        this.keyPerson = row.keyPerson();
        this.politicalRights = row.politicalRights();
        this.policeToldOn = row.policeToldOn();
        this.otherWarrant = row.otherWarrant();
        this.propertyUnpaid = row.propertyUnpaid();
        this.certificate = row.certificate();
        this.refund = row.refund();
    }

    public ReleaseCaseChange file(Ref<CustodyFile> value) {
        this.file = value;
        return this;
    }

    public ReleaseCaseChange number(String value) {
        this.number = value;
        return this;
    }

    public ReleaseCaseChange state(ReleaseState value) {
        this.state = value;
        return this;
    }

    public ReleaseCaseChange kind(ReleaseKind value) {
        this.kind = value;
        return this;
    }

    public ReleaseCaseChange releaseOn(LocalDate value) {
        this.releaseOn = value;
        return this;
    }

    public ReleaseCaseChange noticeBy(@Nullable LocalDate value) {
        this.noticeBy = value;
        return this;
    }

    public ReleaseCaseChange noticedOn(@Nullable LocalDate value) {
        this.noticedOn = value;
        return this;
    }

    public ReleaseCaseChange educationFrom(@Nullable LocalDate value) {
        this.educationFrom = value;
        return this;
    }

    public ReleaseCaseChange keyPerson(boolean value) {
        this.keyPerson = value;
        return this;
    }

    public ReleaseCaseChange politicalRights(boolean value) {
        this.politicalRights = value;
        return this;
    }

    public ReleaseCaseChange policeToldOn(@Nullable LocalDate value) {
        this.policeToldOn = value;
        return this;
    }

    public ReleaseCaseChange otherWarrant(@Nullable String value) {
        this.otherWarrant = value;
        return this;
    }

    public ReleaseCaseChange propertyUnpaid(boolean value) {
        this.propertyUnpaid = value;
        return this;
    }

    public ReleaseCaseChange certificate(@Nullable String value) {
        this.certificate = value;
        return this;
    }

    public ReleaseCaseChange refund(@Nullable Money value) {
        this.refund = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public ReleaseCase make() {
        return new ReleaseCase(
                id,
                file,
                number,
                state,
                kind,
                releaseOn,
                noticeBy,
                noticedOn,
                educationFrom,
                keyPerson,
                politicalRights,
                policeToldOn,
                otherWarrant,
                propertyUnpaid,
                certificate,
                refund);
    }
}
