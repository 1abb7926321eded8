-- V001__consultation.sql   法律咨询: from question to published answer, 法律援助法 art. 23

-- 法律咨询
create table consult.consultation (
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
    state                text not null,
    mode                 text not null,
    topic                text not null,
    urgency              text not null,
    asked_at             timestamptz not null,
    question             text not null,
    conversation         text,
    consented_at         timestamptz,
    division             text,
    opponent_name        text,
    opponent_firm        text,
    limit_day            date,
    minor                boolean not null,
    safe_contact         text,
    answerer             uuid,
    legal_as_of          date not null,
    opponent_name_blind  text,
    search               tsvector,
    unique               (unit, number),
    check                (conversation is null or consented_at is not null)
);
create index on consult.consultation (unit, id);
create index on consult.consultation (owner, id) where owner is not null;
create index on consult.consultation (unit, state, id);
create index on consult.consultation (unit, asked_at, id);
create index on consult.consultation using gin (search);
create index on consult.consultation using gin (team);
create index on consult.consultation (opponent_name_blind);

-- 咨询答复
create table consult.answer (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    consultation         uuid not null references consult.consultation,
    text                 text not null,
    citations            jsonb not null,
    practice_view        boolean not null,
    next_steps           text[] not null,
    legal_as_of          date not null,
    answered_by          text not null,
    answered_on          date not null,
    check                (practice_view or jsonb_array_length(citations) > 0)
);
create index on consult.answer (consultation, id);
create index on consult.answer (unit, id);

-- 咨询往来
create table consult.note (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    consultation         uuid not null references consult.consultation,
    kind                 text not null,
    text                 text not null,
    at                   timestamptz not null
);
create index on consult.note (consultation, id);
create index on consult.note (unit, id);

-- 咨询评价
create table consult.rating (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    consultation         uuid not null unique references consult.consultation,
    score                bigint not null check (score between 1 and 5),
    note                 text,
    rated_on             date not null,
    revised              boolean not null
);
create index on consult.rating (unit, id);

-- 公开答复: written anew, without a way back to the question
create table consult.published_answer (
    id                   uuid primary key,
    version              int not null,
    unit                 uuid not null,
    owner                uuid,
    team                 uuid[] not null default '{}',
    created_at           timestamptz not null,
    created_by           uuid not null,
    changed_at           timestamptz not null,
    changed_by           uuid not null,
    title                text not null,
    topic                text not null,
    question             text not null,
    answer               text not null,
    citations            jsonb not null,
    legal_as_of          date not null,
    published_on         date not null,
    standing             text not null,
    search               tsvector
);
create index on consult.published_answer (unit, id);
create index on consult.published_answer using gin (search);
create index on consult.published_answer (standing, id);
