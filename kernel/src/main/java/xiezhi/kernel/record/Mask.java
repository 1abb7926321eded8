package xiezhi.kernel.record;

/** 脱敏: how a value is shown to those who need not see all of it. Counts code points, so that rare characters are not cut in half. */
public enum Mask {
    /** 不脱敏. */
    NONE {
        @Override
        public String of(String value) {
            return value;
        }
    },
    /** 姓名: the first character stays: 张*, 欧***. */
    NAME {
        @Override
        public String of(String value) {
            return keep(value, 1, 0);
        }
    },
    /** 证件号: first six and last four stay: 110105********002X. */
    MIDDLE {
        @Override
        public String of(String value) {
            return keep(value, 6, 4);
        }
    },
    /** 电话: first three and last four stay: 138****5678. */
    PHONE {
        @Override
        public String of(String value) {
            return keep(value, 3, 4);
        }
    },
    /** 地址、账号: the first six characters stay. */
    TAIL {
        @Override
        public String of(String value) {
            return keep(value, 6, 0);
        }
    },
    /** 全部: nothing but that there is something. */
    ALL {
        @Override
        public String of(String value) {
            return value.isEmpty() ? value : "******";
        }
    };

    /** The masked value. */
    public abstract String of(String value);

    static String keep(String value, int head, int tail) {
        int[] points = value.codePoints().toArray();
        if (points.length <= head + tail) {
            return points.length == 0 ? "" : new String(points, 0, 1) + "*".repeat(points.length - 1);
        }
        return new String(points, 0, head)
                + "*".repeat(points.length - head - tail)
                + new String(points, points.length - tail, tail);
    }
}
