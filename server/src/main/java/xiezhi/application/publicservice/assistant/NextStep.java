package xiezhi.application.publicservice.assistant;

/** 下一步: what can be done now, and where. */
record NextStep(String code, String name, String english, String link) {}
