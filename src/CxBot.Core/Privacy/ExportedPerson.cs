using System.Globalization;
using System.Text.Json.Nodes;
using CxBot.Core.Audit;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Linking;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>Who somebody is here, how they set themselves up, what they set for others.</summary>
internal sealed class ExportedPerson(CxDb db, long personId)
{
    public async Task<IReadOnlyList<ExportSection>> ReadAsync() =>
        [
            await PersonAsync(),
            await AccountsAsync(),
            await TeamsAsync(),
            await ReactionsAsync(),
            await SettingsAsync(),
            await ActsAsync(),
            await MessagesAsync(),
        ];

    private async Task<ExportSection> PersonAsync()
    {
        var person = await db.People.SingleAsync(one => one.Id == personId);
        string[] parts =
        [
            .. new[]
            {
                (person.IsAdministrator, "administrator"),
                (person.IsTriage, "triage"),
                (person.IsConfidant, "confidant"),
                (person.IsOffBoard, "offBoard"),
                (person.IsOwnDigestOff, "ownDigestOff"),
                (person.IsGuest, "guest"),
            }
                .Where(part => part.Item1)
                .Select(part => part.Item2),
        ];
        var data = new JsonObject
        {
            ["name"] = person.Name,
            ["email"] = person.Email,
            ["timeZone"] = person.TimeZone,
            ["language"] = person.Language,
            ["workingHours"] = person.WorkingHours,
            ["parts"] = new JsonArray([.. parts.Select(part => JsonValue.Create(part))]),
        };
        string[] shown = [person.Name, person.Email ?? "", person.TimeZone, person.Language];
        List<Text> words = [.. shown.Where(word => word.Length > 0).Select(Text.Typed)];
        if (WorkingHours.Read(person.WorkingHours) is { } hours)
            words.Add(ChannelsTexts.Hours(hours));
        return new ExportSection(
            "person",
            PrivacyTexts.AboutYou,
            [new ExportRow(data, Text.Row([.. words, .. parts.Select(PrivacyTexts.Part)]))]
        );
    }

    private async Task<ExportSection> AccountsAsync()
    {
        var accounts = await (
            from identity in db.Identities
            join workspace in db.Workspaces on identity.WorkspaceId equals workspace.Id
            where identity.PersonId == personId
            orderby identity.Id
            select new { identity, workspace }
        ).ToListAsync();
        return ExportSection.Of(
            "accounts",
            PrivacyTexts.Accounts,
            accounts,
            one => new JsonObject
            {
                ["platform"] = one.workspace.Platform,
                ["workspace"] = one.workspace.ExternalId,
                ["user"] = one.identity.ExternalId,
                ["lastSeenAt"] = one.identity.LastSeenAt,
                ["leftAt"] = one.identity.LeftAt,
            },
            one =>
                Text.Row([
                    LinkingTexts.Platform(one.workspace.Platform),
                    Text.Typed(one.workspace.ExternalId),
                    Text.Typed(one.identity.ExternalId),
                ])
        );
    }

    private async Task<ExportSection> TeamsAsync()
    {
        var teams = await (
            from membership in db.TeamMemberships
            join manager in db.People on membership.ManagerId equals manager.Id
            join member in db.People on membership.MemberId equals member.Id
            where membership.ManagerId == personId || membership.MemberId == personId
            orderby membership.ManagerId, membership.MemberId
            select new
            {
                membership.ConfirmedAt,
                Manager = manager.Name,
                Member = member.Name,
            }
        ).ToListAsync();
        return ExportSection.Of(
            "teams",
            PrivacyTexts.Teams,
            teams,
            one => new JsonObject
            {
                ["manager"] = one.Manager,
                ["member"] = one.Member,
                ["confirmedAt"] = one.ConfirmedAt,
            },
            one => PrivacyTexts.InTeamOf(one.Member, one.Manager)
        );
    }

    private async Task<ExportSection> ReactionsAsync()
    {
        var reactions = await db.Reactions.Where(one => one.PersonId == personId).OrderByDescending(one => one.Id).ToListAsync();
        return ExportSection.Of(
            "reactions",
            PrivacyTexts.Reactions,
            reactions,
            one => new JsonObject { ["item"] = one.ItemId, ["kind"] = one.Kind.ToString() },
            one => Text.Row([Text.Typed(one.ItemId), PrivacyTexts.Pressed(one.Kind)])
        );
    }

    private async Task<ExportSection> SettingsAsync()
    {
        var preferences = await db.NudgePreferences.Where(one => one.PersonId == personId).ToListAsync();
        return ExportSection.Of(
            "settings",
            PrivacyTexts.Settings,
            preferences,
            one => new JsonObject
            {
                ["job"] = one.Role,
                ["pausedUntil"] = one.PausedUntil?.ToString("O", CultureInfo.InvariantCulture),
                ["quietFrom"] = one.QuietFrom.ToString("O", CultureInfo.InvariantCulture),
                ["quietUntil"] = one.QuietUntil.ToString("O", CultureInfo.InvariantCulture),
            },
            one =>
                Text.Row([
                    .. one.Role.Length > 0 ? [ContentTexts.Role(one.Role)] : Array.Empty<Text>(),
                    .. one.PausedUntil is { } day ? [NudgesTexts.Paused(day)] : Array.Empty<Text>(),
                ])
        );
    }

    private async Task<ExportSection> ActsAsync()
    {
        var acts = await db
            .AuditEntries.Where(one => one.ActorId == personId || one.PersonId == personId)
            .OrderByDescending(one => one.Id)
            .ToListAsync();
        var ids = acts.SelectMany(one => new[] { one.ActorId, one.PersonId, one.ForPersonId }).OfType<long>().Distinct().ToList();
        var names = await db.People.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name);
        return ExportSection.Of(
            "audit",
            PrivacyTexts.Acts,
            acts,
            one => new JsonObject
            {
                ["at"] = one.At,
                ["act"] = one.Act.ToString(),
                ["subject"] = one.Subject,
                ["byYou"] = one.ActorId == personId,
            },
            one => ExportRow.Line(one.At, AuditTexts.Line(one, names))
        );
    }

    private async Task<ExportSection> MessagesAsync()
    {
        var messages = await db.Outbox.AsNoTracking().Where(one => one.PersonId == personId).OrderByDescending(one => one.Id).ToListAsync();
        return ExportSection.Of(
            "messages",
            PrivacyTexts.Messages,
            messages,
            one => new JsonObject
            {
                ["writtenAt"] = one.WrittenAt,
                ["state"] = one.State.ToString(),
                ["about"] = About(one) is { } about ? TextResolver.Plain(about, Reader.Default) : null,
            },
            one => ExportRow.Line(one.WrittenAt, About(one) ?? Text.Typed(one.State.ToString()))
        );
    }

    private static Text? About(OutboxMessage message) => message.ReadCard()?.Summary;
}
