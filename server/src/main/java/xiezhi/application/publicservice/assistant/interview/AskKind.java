package xiezhi.application.publicservice.assistant.interview;

/** 问题类别: what kind of answer a question takes. */
public enum AskKind {
    TEXT,
    LONG_TEXT,
    CHOICE,
    CHOICES,
    YES_NO,
    DATE,
    MONEY,
    INTEGER,
    NAME,
    CITIZEN_ID,
    MOBILE,
    LIST
}
