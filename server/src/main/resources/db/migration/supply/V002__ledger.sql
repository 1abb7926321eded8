-- V002__ledger.sql   账簿: double entry. Entries balance, are only added, and never take a person's account below zero.

create table supply.purse (
    id      uuid primary key,
    holder  uuid not null,          -- a personal account, or a facility
    kind    text not null,
    debit   boolean not null,       -- whether debits make it grow (money at the bank) or less (what is owed)
    balance numeric(16,2) not null default 0,
    unique (holder, kind),
    check (kind not in ('AVAILABLE', 'FROZEN') or balance >= 0)
);

create table supply.entry (
    id    uuid primary key,
    key   text not null unique,     -- the same event is booked once
    unit  uuid not null,
    day   date not null,
    at    timestamptz not null,
    by    uuid not null,
    kind  text not null,
    note  text not null
);
create index on supply.entry (unit, day);

create table supply.posting (
    entry  uuid not null references supply.entry,
    purse  uuid not null references supply.purse,
    amount numeric(16,2) not null check (amount <> 0), -- debits above zero, credits below
    primary key (entry, purse)
);
create index on supply.posting (purse);

create function supply.refuse() returns trigger language plpgsql as $$
begin
    raise exception '账簿只增不改 (%.% is append-only)', tg_table_schema, tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on supply.entry for each statement execute function supply.refuse();
create trigger append_only before update or delete or truncate on supply.posting for each statement execute function supply.refuse();

create function supply.balances() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from supply.posting where entry = new.entry) <> 0 then
        raise exception '凭证 % 借贷不平', new.entry;
    end if;
    return null;
end $$;
create constraint trigger balanced after insert on supply.posting deferrable initially deferred
    for each row execute function supply.balances();
