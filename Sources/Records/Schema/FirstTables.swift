extension Migration {
  /// Version 1: content by hash, attempts with their marks, drafts and settings.
  static let firstTables = Migration(
    name: "first tables",
    sql: """
      CREATE TABLE content (
        hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        text BLOB NOT NULL
      ) STRICT;

      CREATE TRIGGER content_never_changes BEFORE UPDATE ON content
      BEGIN
        SELECT RAISE(ABORT, 'content is kept as it was used');
      END;

      CREATE TABLE attempts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        created_at TEXT NOT NULL CHECK (created_at GLOB
          '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
        trainee TEXT NOT NULL DEFAULT 'me',
        mode TEXT NOT NULL CHECK (mode IN ('practice', 'assessment')),
        case_id TEXT NOT NULL,
        review_id TEXT NOT NULL,
        case_hash TEXT NOT NULL REFERENCES content (hash),
        programme_hash TEXT NOT NULL REFERENCES content (hash),
        scheme_hash TEXT NOT NULL REFERENCES content (hash),
        engine_version TEXT NOT NULL,
        message TEXT NOT NULL,
        self_rating TEXT,
        seconds_spent INTEGER CHECK (seconds_spent >= 0),
        replaces INTEGER REFERENCES attempts (id) ON DELETE SET NULL,
        earned REAL,
        possible REAL,
        outcome TEXT NOT NULL
          CHECK (outcome IN ('withheld', 'referred', 'competent', 'skilled')),
        CHECK ((earned IS NULL) = (possible IS NULL))
      ) STRICT;

      CREATE INDEX attempts_by_trainee ON attempts (trainee);
      CREATE INDEX attempts_by_case ON attempts (trainee, case_id);
      CREATE INDEX attempts_by_replaced ON attempts (replaces);

      CREATE TABLE attempt_rubrics (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        hash TEXT NOT NULL REFERENCES content (hash),
        PRIMARY KEY (attempt, hash)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE marks (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        marker TEXT NOT NULL,
        criterion TEXT NOT NULL,
        position INTEGER NOT NULL,
        applies INTEGER NOT NULL CHECK (applies IN (0, 1)),
        counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
        level INTEGER CHECK (level BETWEEN 0 AND top),
        top INTEGER NOT NULL,
        coaching TEXT NOT NULL,
        PRIMARY KEY (attempt, marker, criterion)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE evidence (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        marker TEXT NOT NULL,
        subject TEXT NOT NULL,
        position INTEGER NOT NULL,
        span_start INTEGER,
        span_end INTEGER,
        quote TEXT,
        rule TEXT NOT NULL,
        fact TEXT,
        verdict TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (attempt, marker, subject, position),
        CHECK ((span_start IS NULL) = (span_end IS NULL)),
        CHECK (span_start IS NULL OR (0 <= span_start AND span_start <= span_end))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE gates (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        marker TEXT NOT NULL,
        gate TEXT NOT NULL,
        position INTEGER NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (attempt, marker, gate)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE advisories (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        marker TEXT NOT NULL,
        advisory TEXT NOT NULL,
        position INTEGER NOT NULL,
        withholds INTEGER NOT NULL CHECK (withholds IN (0, 1)),
        reason TEXT NOT NULL,
        PRIMARY KEY (attempt, marker, advisory)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE drafts (
        trainee TEXT NOT NULL,
        case_id TEXT NOT NULL,
        review_id TEXT NOT NULL,
        text TEXT NOT NULL,
        updated_at TEXT NOT NULL CHECK (updated_at GLOB
          '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*Z'),
        PRIMARY KEY (trainee, case_id, review_id)
      ) STRICT;

      CREATE TABLE settings (
        owner TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (owner, key)
      ) STRICT, WITHOUT ROWID;
      """)
}
