-- 演示省: one row once the story has begun; told_at when it was told to its end. Empty outside the demonstration.
create table demo.story (
    only_one boolean     primary key check (only_one),
    told_at  timestamptz
);
