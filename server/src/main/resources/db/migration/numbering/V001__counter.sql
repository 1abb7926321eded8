-- 编号: counters without gaps. The row is locked from the taking of a number to the end of the transaction that uses it.
create table numbering.counter (
    scheme text   not null,
    key    text   not null,
    year   int    not null,
    value  bigint not null check (value > 0),
    primary key (scheme, key, year)
);

-- 作废号: a number that was used and withdrawn stays in the register with its reason; it is never given out again.
create table numbering.voided (
    scheme    text        not null,
    key       text        not null,
    year      int         not null,
    value     bigint      not null check (value > 0),
    number    text        not null,
    reason    text        not null check (length(reason) > 0),
    voided_at timestamptz not null,
    voided_by uuid        not null,
    primary key (scheme, key, year, value)
);
