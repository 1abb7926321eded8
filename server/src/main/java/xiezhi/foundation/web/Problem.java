package xiezhi.foundation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Fault;

/** 问题文书 (RFC 9457): what went wrong, why, and what to do, as every screen and program receives it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        int status,
        String code,
        String title,
        String detail,
        List<String> basis,
        @Nullable String remedy,
        List<Fault> errors,
        @Nullable Object current,
        @Nullable List<String> methods,
        @Nullable String trace) {

    /** Media type of a problem document. */
    public static final String MEDIA = "application/problem+json";

    public static Problem of(Trouble trouble, String detail, @Nullable String remedy) {
        return new Problem(
                "about:blank",
                trouble.status(),
                trouble.name(),
                trouble.title(),
                detail,
                List.of(),
                remedy,
                List.of(),
                null,
                null,
                null);
    }

    public Problem basedOn(List<String> articles) {
        return new Problem(type, status, code, title, detail, articles, remedy, errors, current, methods, trace);
    }

    public Problem coded(String other) {
        return new Problem(type, status, other, title, detail, basis, remedy, errors, current, methods, trace);
    }

    public Problem with(List<Fault> faults) {
        return new Problem(type, status, code, title, detail, basis, remedy, faults, current, methods, trace);
    }

    public Problem now(@Nullable Object row) {
        return new Problem(type, status, code, title, detail, basis, remedy, errors, row, methods, trace);
    }

    public Problem by(List<String> ways) {
        return new Problem(type, status, code, title, detail, basis, remedy, errors, current, ways, trace);
    }

    public Problem traced(String id) {
        return new Problem(type, status, code, title, detail, basis, remedy, errors, current, methods, id);
    }
}
