-- V003__supervision.sql   监督管理: 禁止令、小组、方案、报告、走访、复查、查找, 社区矫正法 arts. 23-30

-- 禁止令
create table community.prohibition (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    kind                 text not null,
    content              text not null,
    exceptions           text,
    starts               date not null,
    ends                 date not null,
    check (ends >= starts)
);
create index on community.prohibition (unit, id);
create index on community.prohibition (supervisee, id);

-- 矫正小组成员
create table community.team_member (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    name                 text not null,
    role                 text not null,
    woman                boolean not null,
    knows_minors         boolean not null,
    responsibility       text,
    since                date not null,
    until                date
);
create index on community.team_member (unit, id);
create index on community.team_member (supervisee, id);

-- 矫正方案
create table community.plan (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    made_on              date not null,
    supervision_class    text not null,
    goals                text not null,
    measures             text not null,
    reason               text not null,
    review_on            date not null
);
create index on community.plan (unit, id);
create index on community.plan (supervisee, id);

-- 报告
create table community.report (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    day                  date not null,
    way                  text not null,
    health               boolean not null,
    content              text not null,
    follow_up            boolean not null
);
create index on community.report (unit, id);
create index on community.report (supervisee, id);

-- 走访
create table community.visit (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    day                  date not null,
    place                text not null,
    visitors             text not null,
    found                text not null,
    needs                text
);
create index on community.visit (unit, id);
create index on community.visit (supervisee, id);

-- 病情复查
create table community.medical_review (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    day                  date not null,
    hospital             text not null,
    result               text not null,
    reviewer             text,
    cause_remains        boolean not null,
    next_due             date not null
);
create index on community.medical_review (unit, id);
create index on community.medical_review (supervisee, id);

-- 查找
create table community.search (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    supervisee           uuid not null references community.corrections,
    day                  date not null,
    means                text not null,
    found                boolean not null,
    police_told_on       date
);
create index on community.search (unit, id);
create index on community.search (supervisee, id);
