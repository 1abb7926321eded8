package xiezhi.foundation.demo;

/** 演示账号: one for each role; it exists in the demonstration only. */
public record DemoAccount(String account, String name, String role, String english, String password) {
    /** Known to everybody who can read; therefore such accounts exist in the demonstration only. */
    static final String PASSWORD = "Xiezhi-Demo-1";
}
