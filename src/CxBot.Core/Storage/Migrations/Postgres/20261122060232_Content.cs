using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CxBot.Core.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Content : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_StorySubmissions_OrganisationId_HandedInAt",
                table: "StorySubmissions");

            migrationBuilder.DropIndex(
                name: "IX_Schedules_ChannelId_Kind",
                table: "Schedules");

            migrationBuilder.AddColumn<DateTime>(
                name: "EchoAt",
                table: "StorySubmissions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EditorId",
                table: "StorySubmissions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EditorWord",
                table: "StorySubmissions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "IssueId",
                table: "StorySubmissions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PublishedAt",
                table: "StorySubmissions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Role",
                table: "StorySubmissions",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "StorySubmissions",
                type: "text",
                nullable: false,
                defaultValue: "Waiting");

            migrationBuilder.AddColumn<DateTime>(
                name: "PausedUntil",
                table: "Schedules",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "Tags",
                table: "Schedules",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "Detail",
                table: "PlannedPosts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "PlannedPosts",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<int>(
                name: "NudgesPerDay",
                table: "Organisations",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "QuietFrom",
                table: "Channels",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(0, 0, 0));

            migrationBuilder.AddColumn<TimeOnly>(
                name: "QuietUntil",
                table: "Channels",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(0, 0, 0));

            migrationBuilder.AddColumn<string>(
                name: "Region",
                table: "Channels",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "ChannelHolidays",
                columns: table => new
                {
                    ChannelId = table.Column<long>(type: "bigint", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChannelHolidays", x => new { x.ChannelId, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "ContentEditors",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    NamedById = table.Column<long>(type: "bigint", nullable: false),
                    NamedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContentEditors", x => new { x.OrganisationId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Duties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Card = table.Column<string>(type: "text", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Duties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FailureNotices",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    WorkspaceId = table.Column<long>(type: "bigint", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FailureNotices", x => new { x.OrganisationId, x.WorkspaceId });
                });

            migrationBuilder.CreateTable(
                name: "NudgePreferences",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Role = table.Column<string>(type: "text", nullable: false),
                    PausedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    BackupId = table.Column<long>(type: "bigint", nullable: true),
                    QuietFrom = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    QuietUntil = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentCount = table.Column<int>(type: "integer", nullable: false),
                    DutiesAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NudgePreferences", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "NudgeRests",
                columns: table => new
                {
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NudgeRests", x => new { x.PersonId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "NudgeRounds",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NudgeRounds", x => new { x.OrganisationId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nudges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoryConsents",
                columns: table => new
                {
                    StoryId = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoryConsents", x => new { x.StoryId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "WeekThemes",
                columns: table => new
                {
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Monday = table.Column<DateOnly>(type: "date", nullable: false),
                    Standard = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WeekThemes", x => new { x.OrganisationId, x.Monday });
                });

            migrationBuilder.CreateIndex(
                name: "IX_StorySubmissions_EchoAt",
                table: "StorySubmissions",
                column: "EchoAt");

            migrationBuilder.CreateIndex(
                name: "IX_StorySubmissions_OrganisationId_State",
                table: "StorySubmissions",
                columns: new[] { "OrganisationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_ChannelId_Kind",
                table: "Schedules",
                columns: new[] { "ChannelId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_PlannedPosts_EndedAt",
                table: "PlannedPosts",
                column: "EndedAt");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedPosts_State_DueAt",
                table: "PlannedPosts",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Duties_NextDueAt",
                table: "Duties",
                column: "NextDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Duties_PersonId_NextDueAt",
                table: "Duties",
                columns: new[] { "PersonId", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_NudgeRounds_NextDueAt",
                table: "NudgeRounds",
                column: "NextDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_PersonId_Kind_Subject",
                table: "Nudges",
                columns: new[] { "PersonId", "Kind", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_State_NextDueAt",
                table: "Nudges",
                columns: new[] { "State", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StoryConsents_Answer_NextDueAt",
                table: "StoryConsents",
                columns: new[] { "Answer", "NextDueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChannelHolidays");

            migrationBuilder.DropTable(
                name: "ContentEditors");

            migrationBuilder.DropTable(
                name: "Duties");

            migrationBuilder.DropTable(
                name: "FailureNotices");

            migrationBuilder.DropTable(
                name: "NudgePreferences");

            migrationBuilder.DropTable(
                name: "NudgeRests");

            migrationBuilder.DropTable(
                name: "NudgeRounds");

            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropTable(
                name: "StoryConsents");

            migrationBuilder.DropTable(
                name: "WeekThemes");

            migrationBuilder.DropIndex(
                name: "IX_StorySubmissions_EchoAt",
                table: "StorySubmissions");

            migrationBuilder.DropIndex(
                name: "IX_StorySubmissions_OrganisationId_State",
                table: "StorySubmissions");

            migrationBuilder.DropIndex(
                name: "IX_Schedules_ChannelId_Kind",
                table: "Schedules");

            migrationBuilder.DropIndex(
                name: "IX_PlannedPosts_EndedAt",
                table: "PlannedPosts");

            migrationBuilder.DropIndex(
                name: "IX_PlannedPosts_State_DueAt",
                table: "PlannedPosts");

            migrationBuilder.DropColumn(
                name: "EchoAt",
                table: "StorySubmissions");

            migrationBuilder.DropColumn(
                name: "EditorId",
                table: "StorySubmissions");

            migrationBuilder.DropColumn(
                name: "EditorWord",
                table: "StorySubmissions");

            migrationBuilder.DropColumn(
                name: "IssueId",
                table: "StorySubmissions");

            migrationBuilder.DropColumn(
                name: "PublishedAt",
                table: "StorySubmissions");

            migrationBuilder.DropColumn(
                name: "Role",
                table: "StorySubmissions");

            migrationBuilder.DropColumn(
                name: "State",
                table: "StorySubmissions");

            migrationBuilder.DropColumn(
                name: "PausedUntil",
                table: "Schedules");

            migrationBuilder.DropColumn(
                name: "Tags",
                table: "Schedules");

            migrationBuilder.DropColumn(
                name: "Detail",
                table: "PlannedPosts");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "PlannedPosts");

            migrationBuilder.DropColumn(
                name: "NudgesPerDay",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "QuietFrom",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "QuietUntil",
                table: "Channels");

            migrationBuilder.DropColumn(
                name: "Region",
                table: "Channels");

            migrationBuilder.CreateIndex(
                name: "IX_StorySubmissions_OrganisationId_HandedInAt",
                table: "StorySubmissions",
                columns: new[] { "OrganisationId", "HandedInAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Schedules_ChannelId_Kind",
                table: "Schedules",
                columns: new[] { "ChannelId", "Kind" },
                unique: true);
        }
    }
}
