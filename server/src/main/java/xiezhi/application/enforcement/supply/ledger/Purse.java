package xiezhi.application.enforcement.supply.ledger;

import java.util.UUID;

/** 账户: one account of the ledger: whose, and for what. */
public record Purse(UUID holder, Kind kind) {

    /** 科目. */
    public enum Kind {
        /** 可用余额 of a person: owed to him. */
        AVAILABLE(false),
        /** 冻结金额 of a person: kept for an order. */
        FROZEN(false),
        /** 银行存款 of the facility. */
        BANK(true),
        /** 商品销售: owed to the supplier. */
        SALES(false),
        /** 财产性判项划扣: owed to the court. */
        PROPERTY(false);

        private final boolean debit;

        Kind(boolean debit) {
            this.debit = debit;
        }

        boolean debit() {
            return debit;
        }

        /** Whether it belongs to a person and may never be below zero. */
        boolean personal() {
            return this == AVAILABLE || this == FROZEN;
        }
    }

    public static Purse available(UUID account) {
        return new Purse(account, Kind.AVAILABLE);
    }

    public static Purse frozen(UUID account) {
        return new Purse(account, Kind.FROZEN);
    }

    public static Purse of(UUID facility, Kind kind) {
        return new Purse(facility, kind);
    }
}
