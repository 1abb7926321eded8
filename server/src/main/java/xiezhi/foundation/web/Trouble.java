package xiezhi.foundation.web;

/** 问题类别: the codes of http.md section 1, each with its status and title. */
public enum Trouble {
    MALFORMED(400, "请求无法读懂"),
    UNAUTHENTICATED(401, "请先登录"),
    SECOND_FACTOR_REQUIRED(401, "需要第二种验证"),
    STEP_UP_REQUIRED(401, "请再次验证身份"),
    FORBIDDEN(403, "无权办理"),
    NOT_FOUND(404, "查无此件"),
    NOT_ALLOWED(405, "不支持这种操作"),
    REFUSED(409, "不予办理"),
    CHANGED_MEANWHILE(409, "他人已修改"),
    DUPLICATE(409, "重复提交"),
    TOO_LARGE(413, "超过大小限制"),
    WRONG_TYPE(415, "不支持的格式"),
    UNFIT(422, "资料不符合标准"),
    LOCKED(423, "账号已锁定"),
    TOO_MANY(429, "请求过于频繁"),
    BUG(500, "系统内部错误"),
    OUTSIDE(502, "外部系统故障"),
    BUSY(503, "系统繁忙"),
    STORAGE_FULL(507, "存储空间已满");

    private final int status;
    private final String title;

    Trouble(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
