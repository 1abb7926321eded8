-- V012__judgment.sql   原判裁判, 社区矫正法 art. 20

-- 原判裁判
create table community.judgment (
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
    court                text not null,
    number               text not null,
    instance             text not null,
    judged               date not null,
    effective            date not null,
    crimes               text not null,
    penalty              text not null,
    term                 text,
    combined             boolean not null,
    starts               date,
    ends                 date,
    money                text not null,
    rights               text not null,
    limit_commutation    boolean not null,
    prohibition          text not null
);
create index on community.judgment (unit, id);
create index on community.judgment (supervisee, id);
