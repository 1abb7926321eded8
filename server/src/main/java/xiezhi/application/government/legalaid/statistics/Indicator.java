package xiezhi.application.government.legalaid.statistics;

import static xiezhi.foundation.records.Query.Test.FROM;
import static xiezhi.foundation.records.Query.Test.IN;
import static xiezhi.foundation.records.Query.Test.TO;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidCaseType;
import xiezhi.application.government.legalaid.AidDecision;
import xiezhi.application.government.legalaid.AidObjection;
import xiezhi.application.government.legalaid.AidSource;
import xiezhi.application.government.legalaid.DecisionKind;
import xiezhi.application.government.legalaid.VulnerableGroup;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.foundation.records.Query;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Names;
import xiezhi.kernel.record.RecordType;

/**
 * 指标: one counted column of the report: a list of rows, and no more. The cell is its count and the drill-down its address, so that the
 * two can't differ.
 *
 * @param on the field whose day must lie in the month
 * @param field the field that must have one of the values, or empty
 */
record Indicator(String key, String label, Class<? extends Record> of, String on, String field, List<String> values) {
    static final List<Indicator> ALL = List.of(
            new Indicator(
                    "received",
                    "受理申请",
                    AidApplication.class,
                    "receivedAt",
                    "source",
                    names(AidSource.APPLY, AidSource.TRANSFER)),
            new Indicator(
                    "notified",
                    "接到通知",
                    AidApplication.class,
                    "receivedAt",
                    "source",
                    names(AidSource.NOTICE_MUST, AidSource.NOTICE_MAY)),
            decision("granted", "给予", DecisionKind.GRANT),
            decision("provisional", "先行提供", DecisionKind.PROVISIONAL),
            decision("mandatory", "按通知指派", DecisionKind.MANDATORY_ASSIGN),
            decision("refused", "不予", DecisionKind.REFUSE),
            decision("terminated", "终止", DecisionKind.TERMINATE),
            ofType("criminal", AidCaseType.CRIMINAL),
            ofType("civil", AidCaseType.CIVIL),
            ofType("administrative", AidCaseType.ADMINISTRATIVE),
            ofType("labourArbitration", AidCaseType.LABOUR_ARBITRATION),
            ofGroup("minors", VulnerableGroup.MINOR),
            ofGroup("elders", VulnerableGroup.ELDER),
            ofGroup("disabled", VulnerableGroup.DISABLED),
            ofGroup("migrantWorkers", VulnerableGroup.MIGRANT_WORKER),
            ofGroup("women", VulnerableGroup.WOMAN),
            new Indicator("closed", "结案", AidCase.class, "closedOn", "", List.of()),
            new Indicator("objections", "异议", AidObjection.class, "receivedOn", "", List.of()));

    String english() {
        return Names.human(key);
    }

    /** The rows that the cell counts. */
    Query<? extends Record> rows(YearMonth month, UUID unit) {
        return query(of, month, unit);
    }

    /** The address of the same rows. */
    String address(YearMonth month, UUID unit) {
        StringBuilder address = new StringBuilder("/api/records/%s?where.unit=%s&where.%s.from=%s&where.%s.to=%s"
                .formatted(RecordType.of(of).code(), unit, on, first(month), on, last(month)));
        values.forEach(
                value -> address.append("&where.").append(field).append('=').append(value));
        return address.toString();
    }

    private <R extends Record> Query<R> query(Class<R> type, YearMonth month, UUID unit) {
        Query<R> rows =
                Query.of(type).where("unit", unit).and(on, FROM, first(month)).and(on, TO, last(month));
        return values.isEmpty()
                ? rows
                : values.size() == 1 ? rows.where(field, values.getFirst()) : rows.and(field, IN, values);
    }

    private String first(YearMonth month) {
        return instants()
                ? month.atDay(1).atStartOfDay(AidFiles.CHINA).toInstant().toString()
                : month.atDay(1).toString();
    }

    private String last(YearMonth month) {
        return instants()
                ? month.plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(AidFiles.CHINA)
                        .toInstant()
                        .minusNanos(1000)
                        .toString()
                : month.atEndOfMonth().toString();
    }

    private boolean instants() {
        return on.equals("receivedAt");
    }

    private static Indicator decision(String key, String label, DecisionKind kind) {
        return new Indicator(key, label, AidDecision.class, "decidedOn", "kind", names(kind));
    }

    private static Indicator ofType(String key, AidCaseType type) {
        return new Indicator(key, type.label() + "案件", AidCase.class, "grantedOn", "caseType", names(type));
    }

    private static Indicator ofGroup(String key, VulnerableGroup group) {
        return new Indicator(key, group.label(), AidApplication.class, "receivedAt", "groups", names(group));
    }

    private static List<String> names(Labelled... values) {
        return List.of(values).stream().map(Labelled::code).toList();
    }
}
