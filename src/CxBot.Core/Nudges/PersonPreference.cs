using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>How a person wants to be nudged, made when it is first needed.</summary>
internal static class PersonPreference
{
    public static async Task<NudgePreference> OfAsync(CxDb db, long personId)
    {
        var preference = await db.NudgePreferences.SingleOrDefaultAsync(one => one.PersonId == personId);
        if (preference is null)
            db.Add(preference = new NudgePreference { PersonId = personId });
        return preference;
    }
}
