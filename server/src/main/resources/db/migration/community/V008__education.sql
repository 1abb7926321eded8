-- V008__education.sql   教育帮扶和奖励, 社区矫正法 arts. 28, 36, 42

-- 教育和公益活动
create table community.activity (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    kind                 text not null,
    day                  date not null,
    topic                text not null,
    place                text not null,
    minutes              bigint not null,
    search               tsvector
);
create index on community.activity (unit, id);
create index on community.activity using gin (search);

-- 参加情况
create table community.attendance (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    activity             uuid not null references community.activity,
    supervisee           uuid not null references community.corrections,
    attended             boolean not null,
    note                 text,
    unique (activity, supervisee)
);
create index on community.attendance (unit, id);
create index on community.attendance (supervisee, id);

-- 奖励
create table community.award (
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
    day                  date not null,
    reason               text not null
);
create index on community.award (unit, id);
create index on community.award (supervisee, id);
