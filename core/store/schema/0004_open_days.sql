-- 2026-11-27: how many time limits of ours are open on each day, kept by the store itself whenever a limit comes, changes or
-- goes, so that the home page counts days and not limits.
CREATE TABLE deadline_day (due TEXT NOT NULL PRIMARY KEY, open INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO deadline_day (due, open) SELECT due, count(*) FROM deadline WHERE ended_on = '' AND ours = 1 GROUP BY due;
CREATE TRIGGER deadline_day_add AFTER INSERT ON deadline WHEN NEW.ended_on = '' AND NEW.ours = 1 BEGIN
    INSERT INTO deadline_day (due, open) VALUES (NEW.due, 1) ON CONFLICT (due) DO UPDATE SET open = open + 1;
END;
CREATE TRIGGER deadline_day_take AFTER DELETE ON deadline WHEN OLD.ended_on = '' AND OLD.ours = 1 BEGIN
    UPDATE deadline_day SET open = open - 1 WHERE due = OLD.due;
    DELETE FROM deadline_day WHERE due = OLD.due AND open < 1;
END;
CREATE TRIGGER deadline_day_change AFTER UPDATE OF due, ended_on, ours ON deadline BEGIN
    UPDATE deadline_day SET open = open - 1 WHERE due = OLD.due AND OLD.ended_on = '' AND OLD.ours = 1;
    DELETE FROM deadline_day WHERE due = OLD.due AND open < 1;
    INSERT INTO deadline_day (due, open) SELECT NEW.due, 1 WHERE NEW.ended_on = '' AND NEW.ours = 1
        ON CONFLICT (due) DO UPDATE SET open = open + 1;
END;
