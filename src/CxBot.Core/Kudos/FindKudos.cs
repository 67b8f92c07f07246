using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Standards;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>
/// Finds the kudos that colleagues got before a room; never quiet ones, nor what was taken back. What a private room read is found
/// by those alone whose kudos they are: who else is in that room, the bot does not know.
/// </summary>
internal sealed class FindKudos(StandardList standards) : ISearch
{
    private const int LongestDetail = 100;

    public string Id => "findKudos";

    public async Task<IReadOnlyList<Found>> FindAsync(CxDb db, Colleague asker, SearchWords words, DateTime now, CancellationToken ct)
    {
        var shown = db
            .Kudos.Where(kudo => kudo.OrganisationId == asker.OrganisationId && kudo.UndoneAt == null && !kudo.IsQuiet)
            .Where(kudo => !kudo.IsPrivate || kudo.GiverId == asker.Id || kudo.Receivers.Any(receiver => receiver.PersonId == asker.Id));
        if (words.Typed.Length > 0)
        {
            var receivers = await PeopleSearch.IdsAsync(db, asker.OrganisationId, words.Typed, ct);
            shown = shown.Where(kudo => kudo.Receivers.Any(receiver => receivers.Contains(receiver.PersonId)));
        }
        var newest = await shown
            .Include(kudo => kudo.Receivers)
            .OrderByDescending(kudo => kudo.Id)
            .Take(SearchWords.MostFound)
            .ToListAsync(ct);
        var found = new List<Found>();
        foreach (var kudo in newest)
        {
            var card = await KudosReading.AnnouncementAsync(db, standards, kudo, ct);
            found.Add(new Found(card.Summary, Text.Typed(Ellipsis.Shorten(kudo.Reason, LongestDetail)), card));
        }
        return found;
    }
}
