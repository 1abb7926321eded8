-- V004__contact.sql   会见通话, 申诉控告检举, 监狱法 arts 40-43, 69-70

-- 会见通话
create table prison.visit (
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
    number text not null,
    state text not null,
    channel text not null,
    counterpart text not null,
    counterpart_name text not null,
    relation text,
    day date not null,
    minutes bigint not null,
    people bigint not null,
    monitored boolean not null,
    end_note text
);
create index on prison.visit (unit, id);
create index on prison.visit (file);

-- 申诉控告检举
create table prison.complaint (
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
    number text not null,
    state text not null,
    kind text not null,
    named boolean not null,
    addressee text not null,
    accused_ward uuid,
    content text,
    received_on date not null,
    forwarded_on date,
    told_on date,
    result text,
    answer text,
    check (told_on >= forwarded_on),
    check (forwarded_on >= received_on)
);
create index on prison.complaint (unit, id);
create index on prison.complaint (file);
