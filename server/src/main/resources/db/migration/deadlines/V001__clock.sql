-- 工作日历: the days that notices arrange; all others are weekdays and weekends.
create table deadlines.calendar_day (
    year      int  not null,
    date      date not null,
    type      text not null check (type in ('WORK', 'MAKEUP', 'REST', 'HOLIDAY', 'LOCAL_HOLIDAY')),
    name      text not null,
    notice_no text,
    division  text
);
create unique index calendar_day_once on deadlines.calendar_day (date, coalesce(division, ''));
create index calendar_day_year on deadlines.calendar_day (year);

-- 日历公布: a year is proposed by one person and confirmed by another.
create table deadlines.calendar_year (
    id           uuid        primary key,
    year         int         not null,
    notice_no    text        not null,
    days         jsonb       not null,
    state        text        not null check (state in ('PROPOSED', 'PUBLISHED', 'DROPPED')),
    proposed_by  uuid        not null,
    proposed_at  timestamptz not null,
    confirmed_by uuid        check (confirmed_by <> proposed_by),
    confirmed_at timestamptz
);
create unique index calendar_year_proposed on deadlines.calendar_year (year) where state = 'PROPOSED';

-- 案件时钟: a limit that runs for a business row. What stopped and lengthened it is kept, so that the last day can be computed again.
create table deadlines.clock (
    id           uuid        primary key,
    rule         text        not null,
    name         text        not null,
    term         text        not null,
    rolls        boolean     not null,
    basis        text[]      not null,
    consequence  text        not null,
    business     uuid        not null,
    unit         uuid        not null,
    event_at     timestamptz not null,
    due          date        not null,
    due_at       timestamptz not null,
    original_due date        not null,
    state        text        not null check (state in ('RUNNING', 'PAUSED', 'MET', 'CANCELLED')),
    provisional  boolean     not null,
    suspensions  jsonb       not null default '[]',
    extensions   jsonb       not null default '[]',
    excluded     jsonb       not null default '[]',
    reasons      jsonb       not null default '[]',
    met_at       timestamptz,
    next_look    timestamptz,
    check ((state = 'MET') = (met_at is not null))
);
create index clock_of_business on deadlines.clock (business, id);
create unique index clock_runs_once on deadlines.clock (business, rule) where state in ('RUNNING', 'PAUSED');
create index clock_look on deadlines.clock (next_look) where state = 'RUNNING';
create index clock_open_due on deadlines.clock (due) where state in ('RUNNING', 'PAUSED');

-- 提醒: each rung of the ladder once for each last day.
create table deadlines.alert (
    clock uuid        not null references deadlines.clock,
    rung  text        not null,
    due   date        not null,
    at    timestamptz not null,
    told  int         not null,
    primary key (clock, rung, due)
);

-- 期限变动: moved by a published calendar.
create table deadlines.moved (
    id       uuid        primary key,
    clock    uuid        not null references deadlines.clock,
    at       timestamptz not null,
    from_due date        not null,
    to_due   date        not null,
    because  text        not null
);
create index moved_of_clock on deadlines.moved (clock, id);
