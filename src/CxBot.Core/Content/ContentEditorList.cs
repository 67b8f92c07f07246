using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Who looks after an organisation's content: administrators, and whom they named.</summary>
internal static class ContentEditorList
{
    /// <summary>Their ids.</summary>
    public static async Task<IReadOnlyList<long>> OfAsync(CxDb db, long organisationId)
    {
        var named = await (
            from editor in db.ContentEditors
            join person in db.People on editor.PersonId equals person.Id
            where editor.OrganisationId == organisationId && person.IsActive
            orderby person.Id
            select person.Id
        ).ToListAsync();
        return [.. (await Administrators.OfAsync(db, organisationId)).Union(named)];
    }

    /// <summary>Whether somebody is one of them. Asked of the database: rights in a cache may be a day old.</summary>
    public static async Task<bool> HoldsAsync(CxDb db, Colleague person) =>
        !person.IsGuest && (await OfAsync(db, person.OrganisationId)).Contains(person.Id);
}
