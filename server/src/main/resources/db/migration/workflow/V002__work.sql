-- 流程: our own side of the engine. The engine holds where the token stands; who works on it, in what order, and what was said stand here.
create table workflow.definition (
    engine_id   text        primary key,
    key         text        not null,
    version     int         not null,
    hash        text        not null,
    name        text        not null,
    xml         text        not null,
    deployed_at timestamptz not null,
    unique (key, version)
);

-- 流程实例: one run of a process for a business row.
create table workflow.flow (
    id           uuid        primary key,
    definition   text        not null references workflow.definition,
    process      text        not null,
    standard     text        not null,
    business     uuid        not null,
    title        text        not null,
    words        tsvector    not null,
    unit         uuid        not null,
    priority     text        not null default 'NORMAL' check (priority in ('NORMAL', 'URGENT')),
    digest       text,
    started_at   timestamptz not null,
    started_by   uuid        not null,
    started_as   text        not null,
    ended_at     timestamptz,
    outcome      text,
    reason       text
);
create index flow_of_business on workflow.flow (business);
create index flow_started on workflow.flow (started_by, id desc);
create index flow_words on workflow.flow using gin (words);

-- 任务: who is asked to do a step. Several rows of one visit are a countersign (会签) or added signers (加签).
create table workflow.task (
    id             uuid        primary key,
    flow           uuid        not null references workflow.flow,
    business       uuid        not null,
    step           text        not null,
    name           text        not null,
    visit          uuid        not null,
    execution      text        not null,
    kind           text        not null check (kind in ('NODE', 'SIGN', 'ADDED', 'BEFORE', 'AFTER')),
    place          int         not null default 0,
    state          text        not null,
    pool           text[]      not null default '{}',
    assignee       uuid,
    principal      uuid,
    delegation     uuid,
    delegated_from uuid,
    claimed        boolean     not null default false,
    sender         uuid        references workflow.task,
    parent         uuid        references workflow.task,
    added_by       uuid,
    depth          int         not null default 0,
    transfers      int         not null default 0,
    resume         jsonb,
    received_at    timestamptz not null,
    opened_at      timestamptz,
    done_at        timestamptz,
    done_by        uuid,
    outcome        text,
    digest         text,
    urged_at       timestamptz,
    check ((state in ('OPEN', 'WAITING')) = (done_at is null))
);
create index task_of_flow on workflow.task (flow, id);
create index task_open_of_business on workflow.task (business) where done_at is null;
create index task_open_at on workflow.task (execution) where done_at is null;
create index task_assigned on workflow.task (assignee, id desc) where state = 'OPEN';
create index task_waiting on workflow.task (principal, id desc) where done_at is null and principal is not null;
create index task_pooled on workflow.task using gin (pool) where state = 'OPEN' and assignee is null;
create index task_sent on workflow.task (sender) where sender is not null;

-- 流转记录: what happened, in words for people. Opinions are immutable: nothing here is changed or deleted.
create table workflow.entry (
    id          uuid        primary key,
    flow        uuid        not null references workflow.flow,
    business    uuid        not null,
    task        uuid,
    step        text        not null,
    name        text        not null,
    person      uuid        not null,
    identity    text        not null,
    proxy_for   uuid,
    acted       boolean     not null,
    received_at timestamptz,
    opened_at   timestamptz,
    at          timestamptz not null,
    action      text        not null,
    outcome     text,
    opinion     text,
    target      uuid
);
create index entry_of_business on workflow.entry (business, id);
create index entry_done on workflow.entry (person, id desc) where acted;

create function workflow.keep_entry() returns trigger language plpgsql as $$
begin
    raise exception 'workflow.entry is append-only';
end $$;
create trigger entry_kept before update or delete on workflow.entry for each row execute function workflow.keep_entry();

-- 抄送: a reading copy of a flow for a person, once.
create table workflow.copy (
    id      uuid        primary key,
    flow    uuid        not null references workflow.flow,
    person  uuid        not null,
    by      uuid        not null,
    at      timestamptz not null,
    read_at timestamptz,
    unique (flow, person)
);
create index copy_of_person on workflow.copy (person, id desc);

-- 离岗委托: who stands in for whom, from the first instant up to but not including the last.
create table workflow.delegation (
    id           uuid        primary key,
    principal    uuid        not null,
    delegate     uuid        not null check (delegate <> principal),
    starts       timestamptz not null,
    ends         timestamptz not null check (ends > starts),
    exclude_sign boolean     not null default true,
    created_at   timestamptz not null,
    revoked_at   timestamptz
);
create index delegation_active on workflow.delegation (principal, ends) where revoked_at is null;
create index delegation_to on workflow.delegation (delegate, ends) where revoked_at is null;
