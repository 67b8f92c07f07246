using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CxBot.Core.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Recoveries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BoardCounters");

            migrationBuilder.DropColumn(
                name: "DutiesAt",
                table: "NudgePreferences");

            migrationBuilder.AddColumn<DateOnly>(
                name: "OnlyFrom",
                table: "Schedules",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OnlyThrough",
                table: "Schedules",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Emoji",
                table: "Reactions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsPressed",
                table: "Reactions",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsConfidant",
                table: "People",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsOffBoard",
                table: "People",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsOwnDigestOff",
                table: "People",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "StaysApart",
                table: "People",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "WorkingHours",
                table: "People",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "BoardClosedThrough",
                table: "Organisations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "KeptMonths",
                table: "Organisations",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "LastProblemNumber",
                table: "Organisations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MostOpenIssues",
                table: "Organisations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "PhoneNow",
                table: "Organisations",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "RanksPeople",
                table: "Organisations",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ThanksWatchedOn",
                table: "Organisations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WorkingHours",
                table: "Organisations",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Conversation",
                table: "Kudos",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPrivate",
                table: "Kudos",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "WorkspaceId",
                table: "Kudos",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "Issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPromiseBroken",
                table: "Issues",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsRestricted",
                table: "Issues",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "ProblemId",
                table: "Issues",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProblemOfferedAt",
                table: "Issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Promise",
                table: "Issues",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "PromisedAt",
                table: "Issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PromisedFor",
                table: "Issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SnoozedUntil",
                table: "Issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TimedById",
                table: "Issues",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TimedSince",
                table: "Issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Trouble",
                table: "Issues",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WorkedSeconds",
                table: "Issues",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "Until",
                table: "IssueEvents",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentAs",
                table: "Duties",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SentAt",
                table: "Duties",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Subject",
                table: "Duties",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ById",
                table: "Credits",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Cause",
                table: "Credits",
                type: "text",
                nullable: false,
                defaultValue: "Given");

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "Credits",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "RemovedAt",
                table: "ContactPoints",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPrivate",
                table: "Channels",
                type: "boolean",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AuditLog",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<long>(type: "bigint", nullable: false),
                    Act = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    ForPersonId = table.Column<long>(type: "bigint", nullable: true),
                    Subject = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLog", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BoardTallies",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Period = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    List = table.Column<string>(type: "text", nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    Recoveries = table.Column<int>(type: "integer", nullable: false),
                    Credits = table.Column<int>(type: "integer", nullable: false),
                    IsListed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardTallies", x => new { x.OrganisationId, x.Period, x.PersonId, x.List });
                });

            migrationBuilder.CreateTable(
                name: "BoardTeamResults",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Period = table.Column<string>(type: "text", nullable: false),
                    ManagerId = table.Column<long>(type: "bigint", nullable: false),
                    List = table.Column<string>(type: "text", nullable: false),
                    Heads = table.Column<int>(type: "integer", nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    Recoveries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardTeamResults", x => new { x.OrganisationId, x.Period, x.ManagerId, x.List });
                });

            migrationBuilder.CreateTable(
                name: "CxWeekPlans",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Monday = table.Column<DateOnly>(type: "date", nullable: false),
                    Standard = table.Column<string>(type: "text", nullable: false),
                    SetById = table.Column<long>(type: "bigint", nullable: false),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CxWeekPlans", x => new { x.OrganisationId, x.Monday });
                });

            migrationBuilder.CreateTable(
                name: "DutyTimes",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyTimes", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "FollowUps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IssueId = table.Column<long>(type: "bigint", nullable: false),
                    AskedId = table.Column<long>(type: "bigint", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Result = table.Column<string>(type: "text", nullable: true),
                    AnsweredById = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUps_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Forgettings",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forgettings", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "ForgottenAccounts",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false),
                    ForgottenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForgottenAccounts", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Gestures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IssueId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Cost = table.Column<string>(type: "text", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    AskedId = table.Column<long>(type: "bigint", nullable: true),
                    DecidedById = table.Column<long>(type: "bigint", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gestures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Gestures_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssueClocks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IssueId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    About = table.Column<long>(type: "bigint", nullable: false),
                    Rung = table.Column<int>(type: "integer", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssueClocks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssueClocks_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssueConcerns",
                columns: table => new
                {
                    IssueId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssueConcerns", x => new { x.IssueId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_IssueConcerns_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssueWarnings",
                columns: table => new
                {
                    IssueId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssueWarnings", x => new { x.IssueId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_IssueWarnings_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LinkCodes",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    WorkspaceId = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkCodes", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "LinkTries",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkTries", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "MeToos",
                columns: table => new
                {
                    IssueId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeToos", x => new { x.IssueId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_MeToos_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersonalDigestRounds",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    TimeZone = table.Column<string>(type: "text", nullable: false),
                    Friday = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalDigestRounds", x => new { x.OrganisationId, x.TimeZone, x.Friday });
                });

            migrationBuilder.CreateTable(
                name: "PersonalDigests",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Through = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalDigests", x => new { x.PersonId, x.From });
                    table.ForeignKey(
                        name: "FK_PersonalDigests_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersonJoins",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    KeptId = table.Column<long>(type: "bigint", nullable: false),
                    JoinedId = table.Column<long>(type: "bigint", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Moved = table.Column<string>(type: "text", nullable: true),
                    PartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonJoins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlaybookTicks",
                columns: table => new
                {
                    IssueId = table.Column<long>(type: "bigint", nullable: false),
                    Step = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlaybookTicks", x => new { x.IssueId, x.Step });
                    table.ForeignKey(
                        name: "FK_PlaybookTicks_Issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "Issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Problems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Behind = table.Column<string>(type: "text", nullable: false),
                    Plan = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    OwnerId = table.Column<long>(type: "bigint", nullable: false),
                    OpenedById = table.Column<long>(type: "bigint", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FixedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Changed = table.Column<string>(type: "text", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Problems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RemedySettings",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "text", nullable: false),
                    ApproverId = table.Column<long>(type: "bigint", nullable: true),
                    BackupId = table.Column<long>(type: "bigint", nullable: true),
                    FollowUpDays = table.Column<int>(type: "integer", nullable: false),
                    Limits = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemedySettings", x => x.OrganisationId);
                });

            migrationBuilder.CreateTable(
                name: "WebLinks",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Path = table.Column<string>(type: "text", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebLinks", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "WebSessions",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebSessions", x => x.TokenHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Issues_ProblemId",
                table: "Issues",
                column: "ProblemId");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_SentAs",
                table: "Duties",
                column: "SentAs");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_Subject",
                table: "Duties",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_AuditLog_OrganisationId_Id",
                table: "AuditLog",
                columns: new[] { "OrganisationId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BoardTallies_OrganisationId_Period_List_Points_PersonId_IsL~",
                table: "BoardTallies",
                columns: new[] { "OrganisationId", "Period", "List", "Points", "PersonId", "IsListed" },
                descending: new[] { false, false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUps_IssueId",
                table: "FollowUps",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_Gestures_IssueId",
                table: "Gestures",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_IssueClocks_IssueId_Kind_About",
                table: "IssueClocks",
                columns: new[] { "IssueId", "Kind", "About" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IssueClocks_NextDueAt",
                table: "IssueClocks",
                column: "NextDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_LinkCodes_Hash",
                table: "LinkCodes",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeToos_PersonId",
                table: "MeToos",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonJoins_JoinedId",
                table: "PersonJoins",
                column: "JoinedId");

            migrationBuilder.CreateIndex(
                name: "IX_PersonJoins_KeptId",
                table: "PersonJoins",
                column: "KeptId");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_NextDueAt",
                table: "Problems",
                column: "NextDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_OrganisationId_Number",
                table: "Problems",
                columns: new[] { "OrganisationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WebLinks_EndsAt",
                table: "WebLinks",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_WebSessions_EndsAt",
                table: "WebSessions",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_WebSessions_PersonId",
                table: "WebSessions",
                column: "PersonId");

            migrationBuilder.AddForeignKey(
                name: "FK_Issues_Problems_ProblemId",
                table: "Issues",
                column: "ProblemId",
                principalTable: "Problems",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Issues_Problems_ProblemId",
                table: "Issues");

            migrationBuilder.DropTable(
                name: "AuditLog");

            migrationBuilder.DropTable(
                name: "BoardTallies");

            migrationBuilder.DropTable(
                name: "BoardTeamResults");

            migrationBuilder.DropTable(
                name: "CxWeekPlans");

            migrationBuilder.DropTable(
                name: "DutyTimes");

            migrationBuilder.DropTable(
                name: "FollowUps");

            migrationBuilder.DropTable(
                name: "Forgettings");

            migrationBuilder.DropTable(
                name: "ForgottenAccounts");

            migrationBuilder.DropTable(
                name: "Gestures");

            migrationBuilder.DropTable(
                name: "IssueClocks");

            migrationBuilder.DropTable(
                name: "IssueConcerns");

            migrationBuilder.DropTable(
                name: "IssueWarnings");

            migrationBuilder.DropTable(
                name: "LinkCodes");

            migrationBuilder.DropTable(
                name: "LinkTries");

            migrationBuilder.DropTable(
                name: "MeToos");

            migrationBuilder.DropTable(
                name: "PersonalDigestRounds");

            migrationBuilder.DropTable(
                name: "PersonalDigests");

            migrationBuilder.DropTable(
                name: "PersonJoins");

            migrationBuilder.DropTable(
                name: "PlaybookTicks");

            migrationBuilder.DropTable(
                name: "Problems");

            migrationBuilder.DropTable(
                name: "RemedySettings");

            migrationBuilder.DropTable(
                name: "WebLinks");

            migrationBuilder.DropTable(
                name: "WebSessions");

            migrationBuilder.DropIndex(
                name: "IX_Issues_ProblemId",
                table: "Issues");

            migrationBuilder.DropIndex(
                name: "IX_Duties_SentAs",
                table: "Duties");

            migrationBuilder.DropIndex(
                name: "IX_Duties_Subject",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "OnlyFrom",
                table: "Schedules");

            migrationBuilder.DropColumn(
                name: "OnlyThrough",
                table: "Schedules");

            migrationBuilder.DropColumn(
                name: "Emoji",
                table: "Reactions");

            migrationBuilder.DropColumn(
                name: "IsPressed",
                table: "Reactions");

            migrationBuilder.DropColumn(
                name: "IsConfidant",
                table: "People");

            migrationBuilder.DropColumn(
                name: "IsOffBoard",
                table: "People");

            migrationBuilder.DropColumn(
                name: "IsOwnDigestOff",
                table: "People");

            migrationBuilder.DropColumn(
                name: "StaysApart",
                table: "People");

            migrationBuilder.DropColumn(
                name: "WorkingHours",
                table: "People");

            migrationBuilder.DropColumn(
                name: "BoardClosedThrough",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "KeptMonths",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "LastProblemNumber",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "MostOpenIssues",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "PhoneNow",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "RanksPeople",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "ThanksWatchedOn",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "WorkingHours",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "Conversation",
                table: "Kudos");

            migrationBuilder.DropColumn(
                name: "IsPrivate",
                table: "Kudos");

            migrationBuilder.DropColumn(
                name: "WorkspaceId",
                table: "Kudos");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "IsPromiseBroken",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "IsRestricted",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "ProblemId",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "ProblemOfferedAt",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "Promise",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "PromisedAt",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "PromisedFor",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "SnoozedUntil",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "TimedById",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "TimedSince",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "Trouble",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "WorkedSeconds",
                table: "Issues");

            migrationBuilder.DropColumn(
                name: "Until",
                table: "IssueEvents");

            migrationBuilder.DropColumn(
                name: "SentAs",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "SentAt",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "Subject",
                table: "Duties");

            migrationBuilder.DropColumn(
                name: "ById",
                table: "Credits");

            migrationBuilder.DropColumn(
                name: "Cause",
                table: "Credits");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "Credits");

            migrationBuilder.DropColumn(
                name: "RemovedAt",
                table: "ContactPoints");

            migrationBuilder.DropColumn(
                name: "IsPrivate",
                table: "Channels");

            migrationBuilder.AddColumn<DateTime>(
                name: "DutiesAt",
                table: "NudgePreferences",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BoardCounters",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Period = table.Column<string>(type: "text", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    Credits = table.Column<int>(type: "integer", nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    Recoveries = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardCounters", x => new { x.OrganisationId, x.Period, x.PersonId, x.Role });
                });
        }
    }
}
