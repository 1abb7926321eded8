package xiezhi.foundation.demo;

import java.util.Set;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;

/** 演示角色: who works where in the county that is shown, with which duties. */
enum Role {
    CLERK("demo-clerk", "大柳树镇司法所", "司法所工作人员", "Township clerk", PostKind.STAFF, Span.UNIT, "legalaid.receive"),
    RECEPTION(
            "demo-reception",
            "南屏县法律援助中心",
            "窗口接待员",
            "Reception",
            PostKind.STAFF,
            Span.UNIT,
            "legalaid.receive",
            "citizen.verify"),
    REVIEWER("demo-reviewer", "南屏县法律援助中心", "审查员", "Reviewer", PostKind.STAFF, Span.UNIT, "legalaid.review"),
    DIRECTOR(
            "demo-director",
            "南屏县法律援助中心",
            "中心主任",
            "Centre director",
            PostKind.LEADER_MAIN,
            Span.UNIT,
            "legalaid.decide",
            "documents.seal",
            "legalaid.lead"),
    ASSIGNER(
            "demo-assigner",
            "南屏县法律援助中心",
            "指派员",
            "Assigner",
            PostKind.STAFF,
            Span.UNIT,
            "legalaid.assign",
            "legalaid.notify"),
    CLOSER(
            "demo-closing",
            "南屏县法律援助中心",
            "结案与档案管理员",
            "Closing and archive",
            PostKind.ARCHIVIST,
            Span.UNIT,
            "legalaid.close",
            "documents.archive"),
    CONSULTANT("demo-consult", "南屏县法律援助中心", "咨询员", "Legal adviser", PostKind.STAFF, Span.UNIT, "consult.answer"),
    CONSULT_REVIEW(
            "demo-consult-review",
            "南屏县法律援助中心",
            "咨询复核员",
            "Checks and publishes legal advice",
            PostKind.STAFF,
            Span.UNIT,
            "consult.review",
            "consult.publish",
            "assistant.tend"),
    LAWYER("demo-lawyer", "演示南屏县律师事务所", "律师", "Lawyer", PostKind.PRACTITIONER, Span.OWN, "legalaid.handle"),
    LAWYER_2(
            "demo-lawyer2",
            "演示青石区律师事务所",
            "律师 (二)",
            "Another lawyer",
            PostKind.PRACTITIONER,
            Span.OWN,
            "legalaid.handle"),
    OBJECTION(
            "demo-objection",
            "南屏县司法局",
            "异议审查员",
            "Objection officer of the county bureau",
            PostKind.STAFF,
            Span.TREE,
            "legalaid.objection"),
    STATISTICS(
            "demo-statistics",
            "南屏市司法局",
            "统计员",
            "Statistics of the city",
            PostKind.STAFF,
            Span.TREE,
            "legalaid.statistics"),
    LEADER(
            "demo-leader",
            "南屏市司法局",
            "分管领导",
            "Leader of the city",
            PostKind.LEADER_DEPUTY,
            Span.TREE,
            "legalaid.lead",
            "legalaid.statistics",
            "workflow.supervise"),
    REGISTRAR(
            "demo-registrar",
            "南屏市司法局",
            "律师登记员",
            "Registrar of lawyers",
            PostKind.REGISTRAR,
            Span.TREE,
            "lawyer.register"),
    STEWARD(
            "demo-steward",
            "云岭省司法厅",
            "数据管理员",
            "Data steward",
            PostKind.STAFF,
            Span.TREE,
            "standards.steward",
            "legalaid.standard",
            "deadlines.calendar"),
    CALENDAR(
            "demo-calendar",
            "云岭省司法厅",
            "日历复核员",
            "Second person for the calendar",
            PostKind.STAFF,
            Span.TREE,
            "deadlines.calendar",
            "messages.operate"),
    SEALS("demo-seals", "南屏县司法局", "印章管理员", "Seal keeper", PostKind.SEAL_KEEPER, Span.TREE, "documents.seal-register"),
    PROCESSES(
            "demo-processes",
            "云岭省司法厅",
            "流程管理员",
            "Process administrator",
            PostKind.STAFF,
            Span.TREE,
            "workflow.administer"),
    SYSTEM(
            "demo-sysadmin",
            "云岭省司法厅",
            "系统管理员",
            "System administrator",
            PostKind.ADMINISTRATOR,
            Span.TREE,
            "security.system-administrator"),
    SECURITY(
            "demo-secadmin",
            "云岭省司法厅",
            "安全管理员",
            "Security administrator",
            PostKind.ADMINISTRATOR,
            Span.TREE,
            "security.security-administrator"),
    SECURITY_2(
            "demo-secadmin2",
            "云岭省司法厅",
            "安全管理员 (复核)",
            "Second security administrator",
            PostKind.ADMINISTRATOR,
            Span.TREE,
            "security.security-administrator"),
    AUDITOR(
            "demo-auditor",
            "云岭省司法厅",
            "审计管理员",
            "Auditor",
            PostKind.ADMINISTRATOR,
            Span.TREE,
            "security.audit-administrator");

    final String login;
    final String unit;
    final String label;
    final String english;
    final PostKind post;
    final Span span;
    final Set<String> duties;

    Role(String login, String unit, String label, String english, PostKind post, Span span, String... duties) {
        this.login = login;
        this.unit = unit;
        this.label = label;
        this.english = english;
        this.post = post;
        this.span = span;
        this.duties = Set.of(duties);
    }

    PersonKind kind() {
        return post == PostKind.PRACTITIONER ? PersonKind.PRACTITIONER : PersonKind.OFFICER;
    }

    /** 演示审查员, … */
    String personName() {
        return "演示" + label.replaceAll("[ ()]", "");
    }
}
