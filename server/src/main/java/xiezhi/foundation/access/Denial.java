package xiezhi.foundation.access;

import java.util.List;
import xiezhi.foundation.web.Problem;
import xiezhi.foundation.web.Trouble;
import xiezhi.foundation.web.Unwelcome;

/** 拒绝入内: the ways in which the border turns somebody away, each with its remedy. */
public final class Denial {
    private static final String BASIS = "GB/T 22239-2019#8.1.4.1";

    private Denial() {}

    public static Unwelcome notSignedIn() {
        return of(Trouble.UNAUTHENTICATED, "这项操作需要登录", "请登录后重试; 长时间没有操作的, 会话已自动结束");
    }

    /** One answer for an unknown account, a wrong password and a wrong code: it tells nobody which accounts exist. */
    public static Unwelcome wrong() {
        return of(Trouble.UNAUTHENTICATED, "账号、口令或者验证码不正确", "请核对后重新输入; 连续5次失败将锁定30分钟");
    }

    static Unwelcome locked() {
        return of(Trouble.LOCKED, "连续登录失败次数过多, 账号已锁定", "请30分钟后再试, 或者联系安全管理员解锁");
    }

    static Unwelcome notActive() {
        return of(Trouble.UNAUTHENTICATED, "账号尚未启用, 或者已经停用", "请联系本单位安全管理员");
    }

    static Unwelcome secondFactor(List<String> methods) {
        String remedy = methods.contains("enrol-totp") ? "请先登记动态口令 (POST /api/account/totp)" : "请输入动态口令, 或者使用通行密钥登录";
        return new Unwelcome(Problem.of(Trouble.SECOND_FACTOR_REQUIRED, "工作人员登录需要第二种鉴别方式", remedy)
                .basedOn(List.of(BASIS))
                .by(methods));
    }

    static Unwelcome passwordExpired() {
        return new Unwelcome(Problem.of(Trouble.UNAUTHENTICATED, "口令须先修改后才能继续", "请修改口令 (POST /api/account/password)")
                .coded("PASSWORD_EXPIRED")
                .basedOn(List.of(BASIS)));
    }

    static Unwelcome stepUp() {
        return new Unwelcome(Problem.of(Trouble.STEP_UP_REQUIRED, "这项操作须再次验证身份", "请输入口令或者动态口令后重试, 15分钟内有效")
                .basedOn(List.of(BASIS))
                .by(List.of("password", "totp")));
    }

    static Unwelcome notForStandIns() {
        return of(Trouble.FORBIDDEN, "签发、用印等须再次验证身份的事项由委托人本人办理, 代理人不能代办", "请由委托人本人办理, 或者由其填写书面授权书文号重新委托");
    }

    static Unwelcome postEnded() {
        return new Unwelcome(
                Problem.of(Trouble.FORBIDDEN, "您现在没有可以办理的岗位: 任职已经结束, 或者代理已经期满、被收回", "请在右上角切换到您在任的岗位; 仍需代办的, 请委托人重新委托")
                        .coded("POST_ENDED")
                        .basedOn(List.of(BASIS)));
    }

    static Unwelcome forged() {
        return of(Trouble.FORBIDDEN, "请求缺少防伪造标记, 或者标记不符", "请刷新页面后重试; 程序请在 X-CSRF-Token 中带上 xz_csrf 的值");
    }

    static Unwelcome tooMany() {
        return of(Trouble.TOO_MANY, "尝试过于频繁", "请一分钟后再试");
    }

    static Unwelcome unmarked() {
        return of(Trouble.FORBIDDEN, "这个地址没有注明谁可以使用, 不予开放", "请联系开发人员为它注明职责");
    }

    private static Unwelcome of(Trouble trouble, String detail, String remedy) {
        return new Unwelcome(Problem.of(trouble, detail, remedy).basedOn(List.of(BASIS)));
    }
}
