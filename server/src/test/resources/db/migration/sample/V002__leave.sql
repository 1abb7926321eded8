-- the sample procedure by which casework is tested; it exists in tests only
create table sample.leave (
    id         uuid primary key,
    version    int not null,
    unit       uuid not null,
    owner      uuid,
    team       uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    number     text not null,
    state      text not null,
    days       bigint not null,
    search     tsvector
);
create table sample.leave_note (
    id         uuid primary key,
    version    int not null,
    unit       uuid not null,
    owner      uuid,
    team       uuid[] not null default '{}',
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    leave      uuid not null references sample.leave,
    text       text not null
);
