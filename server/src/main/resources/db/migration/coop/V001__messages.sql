-- V001__messages.sql   政法协同: partners, what came, what went, and what waits for a person

-- 协同单位
create table coop.partner (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    code                   text not null,
    name                   text not null,
    kind                   text not null,
    key_x                  text not null,
    key_y                  text not null,
    endpoint               text,
    suspended              boolean not null,
    search                 tsvector
);
create index on coop.partner (unit, id);
create index on coop.partner using gin (search);

-- 收文登记
create table coop.received (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    msg_id                 text not null,
    type                   text,
    from_org               text not null,
    to_org                 text not null,
    biz_no                 text not null,
    sequence               bigint not null,
    state                  text not null,
    sent_at                timestamptz,
    received_at            timestamptz not null,
    clock_doubt            boolean not null,
    digest                 text not null,
    content                text not null,
    faults                 text,
    receipt                text not null,
    search                 tsvector
);
create index on coop.received (unit, id);
create index on coop.received using gin (search);

-- 发文登记
create table coop.sent (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    msg_id                 text not null,
    type                   text not null,
    to_org                 text not null,
    biz_no                 text not null,
    sequence               bigint not null,
    state                  text not null,
    queued_at              timestamptz not null,
    attempts               bigint not null,
    next_try_at            timestamptz,
    receipt_due_at         timestamptz not null,
    content                text not null,
    receipt                text,
    trouble                text,
    search                 tsvector
);
create index on coop.sent (unit, id);
create index on coop.sent using gin (search);

-- 来文确认件
create table coop.proposal (
    id                     uuid primary key,
    version                int not null,
    unit                   uuid not null,
    owner                  uuid,
    team                   uuid[] not null default '{}',
    created_at             timestamptz not null,
    created_by             uuid not null,
    changed_at             timestamptz not null,
    changed_by             uuid not null,
    heading                text not null,
    state                  text not null,
    type                   text not null,
    sender                 text not null,
    biz_no                 text not null,
    received_at            timestamptz not null,
    received               uuid not null,
    person                 uuid,
    contradictory          boolean not null,
    differences            text not null,
    reason                 text
);
create index on coop.proposal (unit, id);
create unique index on coop.partner (code);
create unique index on coop.received (msg_id);
create unique index received_place on coop.received (from_org, biz_no, sequence) where state <> 'REJECTED';
create index on coop.received (biz_no);
create unique index on coop.sent (msg_id);
create unique index sent_place on coop.sent (to_org, biz_no, sequence);
create index on coop.sent (next_try_at) where state = 'QUEUED';
create index on coop.proposal (unit, state, id);
