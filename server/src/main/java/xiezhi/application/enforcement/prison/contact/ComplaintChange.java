package xiezhi.application.enforcement.prison.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.record.Ref;

/** 申诉控告检举的下一版: the fields that change are named, all others stay. */
public final class ComplaintChange {
    private final Ref<Complaint> id;
    private Ref<CustodyFile> file;
    private String number;
    private ComplaintState state;
    private ComplaintKind kind;
    private boolean named;
    private Addressee addressee;
    private @Nullable Ref<Unit> accusedWard;
    private @Nullable String content;
    private LocalDate receivedOn;
    private @Nullable LocalDate forwardedOn;
    private @Nullable LocalDate toldOn;
    private @Nullable ComplaintResult result;
    private @Nullable String answer;

    ComplaintChange(Complaint row) {
        this.id = row.id();
        this.file = row.file();
        this.number = row.number();
        this.state = row.state();
        this.kind = row.kind();
        this.named = row.named();
        this.addressee = row.addressee();
        this.accusedWard = row.accusedWard();
        this.content = row.content();
        this.receivedOn = row.receivedOn();
        this.forwardedOn = row.forwardedOn();
        this.toldOn = row.toldOn();
        this.result = row.result();
        this.answer = row.answer();
    }

    public ComplaintChange file(Ref<CustodyFile> value) {
        this.file = value;
        return this;
    }

    public ComplaintChange number(String value) {
        this.number = value;
        return this;
    }

    public ComplaintChange state(ComplaintState value) {
        this.state = value;
        return this;
    }

    public ComplaintChange kind(ComplaintKind value) {
        this.kind = value;
        return this;
    }

    public ComplaintChange named(boolean value) {
        this.named = value;
        return this;
    }

    public ComplaintChange addressee(Addressee value) {
        this.addressee = value;
        return this;
    }

    public ComplaintChange accusedWard(@Nullable Ref<Unit> value) {
        this.accusedWard = value;
        return this;
    }

    public ComplaintChange content(@Nullable String value) {
        this.content = value;
        return this;
    }

    public ComplaintChange receivedOn(LocalDate value) {
        this.receivedOn = value;
        return this;
    }

    public ComplaintChange forwardedOn(@Nullable LocalDate value) {
        this.forwardedOn = value;
        return this;
    }

    public ComplaintChange toldOn(@Nullable LocalDate value) {
        this.toldOn = value;
        return this;
    }

    public ComplaintChange result(@Nullable ComplaintResult value) {
        this.result = value;
        return this;
    }

    public ComplaintChange answer(@Nullable String value) {
        this.answer = value;
        return this;
    }

    /** The row as changed; its own checks apply. */
    public Complaint make() {
        return new Complaint(
                id,
                file,
                number,
                state,
                kind,
                named,
                addressee,
                accusedWard,
                content,
                receivedOn,
                forwardedOn,
                toldOn,
                result,
                answer);
    }
}
