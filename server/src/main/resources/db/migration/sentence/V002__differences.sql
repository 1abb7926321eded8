-- V002__differences.sql   载明与计算的差异、文书冲突、财产性判项, 监狱法 art. 32, 法释〔2024〕5号 art. 6

-- 刑期差异
create table sentence.discrepancy (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    person               uuid not null,
    judgment             uuid not null references sentence.judgment,
    printed              date not null,
    computed             date not null,
    days                 bigint not null,
    reasons              text not null,
    state                text not null,
    found                date not null,
    letter               text,
    closed               date,
    outcome              text,
    unique (judgment, printed, computed),
    check (printed <> computed),
    check (closed >= found)
);
create index on sentence.discrepancy (unit, found, id) where closed is null;
create index on sentence.discrepancy (unit, id);

-- 裁判文书冲突
create table sentence.conflict (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    number               text not null,
    kind                 text not null,
    known                uuid not null references sentence.judgment,
    arrived              uuid not null references sentence.judgment,
    differences          text not null,
    found                date not null,
    closed               date,
    holds                uuid references sentence.judgment,
    answer               text,
    search               tsvector
);
create index on sentence.conflict (unit, id);
create index on sentence.conflict using gin (search);

-- 财产性判项不履行情形
create table sentence.property_finding (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    person               uuid not null,
    judgment             uuid not null references sentence.judgment,
    ground               text not null,
    found                date not null,
    ended                date,
    performed            date,
    evidence             text not null,
    check (ended >= found)
);
create index on sentence.property_finding (person);
create index on sentence.property_finding (unit, id);
