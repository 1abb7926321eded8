-- V002__help.sql   帮扶、走访、年度评估

-- 帮扶
create table resettlement.measure (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    help uuid not null references resettlement.case,
    type text not null,
    provider text not null,
    amount numeric(16,2),
    starts date not null,
    ended date,
    content text not null,
    result text,
    check (ended >= starts)
);
create index on resettlement.measure (unit, id);
create index on resettlement.measure (help);

-- 走访
create table resettlement.visit (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    help uuid not null references resettlement.case,
    day date not null,
    mode text not null,
    content text not null,
    mood text,
    needs text
);
create index on resettlement.visit (unit, id);
create index on resettlement.visit (help);

-- 年度评估
create table resettlement.evaluation (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    help uuid not null references resettlement.case,
    day date not null,
    work text not null,
    housing text not null,
    relations text not null,
    needs text,
    key boolean not null
);
create index on resettlement.evaluation (unit, id);
create index on resettlement.evaluation (help);
