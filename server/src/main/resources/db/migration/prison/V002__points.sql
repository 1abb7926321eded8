-- V002__points.sql   计分流水、月度计分、考核周期、异议, 计分考核规定

-- 计分流水
create table prison.points_entry (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    file uuid not null references prison.custody_file,
    month date not null,
    part text not null,
    kind text not null,
    points numeric not null,
    clause text not null,
    fact_day date not null,
    fact text not null,
    corrects date,
    review boolean not null,
    reviewed text,
    exempt boolean not null,
    withdrawn boolean not null,
    check (points > 0),
    check ((part = 'SPECIAL') = (kind = 'SPECIAL_BONUS'))
);
create index on prison.points_entry (unit, id);
create unique index same_fact_once on prison.points_entry (file, fact_day, clause) where corrects is null and not withdrawn;
create index on prison.points_entry (file, month);
create index on prison.points_entry (unit, month);

-- 月度计分
create table prison.points_month (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    file uuid not null references prison.custody_file,
    month date not null,
    supervision numeric not null,
    education numeric not null,
    labour numeric not null,
    special numeric not null,
    penalties numeric not null,
    base numeric not null,
    total numeric not null,
    balance numeric not null,
    confined_days bigint not null,
    absent_days bigint not null,
    below_base boolean not null,
    published_on date,
    confirmed_on date,
    unique (file, month),
    check (confined_days >= 0 and absent_days >= 0)
);
create index on prison.points_month (unit, id);
create index on prison.points_month (unit, month);
create index on prison.points_month (file);

-- 月度计分公示
create table prison.points_publication (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    ward uuid not null,
    month date not null,
    people bigint not null,
    published_on date not null,
    until date not null,
    confirmed_on date,
    unique (ward, month),
    check (until >= published_on)
);
create index on prison.points_publication (unit, id);

-- 考核周期
create table prison.points_cycle (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    file uuid not null references prison.custody_file,
    serial bigint not null,
    starts date not null,
    carried_in numeric not null,
    ends date,
    total numeric,
    grade text,
    award text,
    carry_over numeric,
    graded_on date,
    reasons text,
    unique (file, serial)
);
create index on prison.points_cycle (unit, id);
create unique index one_running_cycle on prison.points_cycle (file) where ends is null;

-- 计分异议
create table prison.points_objection (
    id uuid primary key,
    version int not null,
    unit uuid not null,
    owner uuid,
    team uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    points_month uuid not null references prison.points_month,
    number text not null,
    state text not null,
    grounds text not null,
    filed_on date not null,
    ward_answer text,
    prison_answer text,
    search tsvector,
    unique (points_month)
);
create index on prison.points_objection (unit, id);
create index on prison.points_objection using gin (search);
