namespace CxBot.Core.Scheduling;

/// <summary>Whose public holidays are kept, by ISO 3166 code. Kept by name.</summary>
public enum HolidayRegion
{
    /// <summary>Nobody's.</summary>
    None,

    /// <summary>United States: federal holidays.</summary>
    US,

    /// <summary>England and Wales: bank holidays.</summary>
    GB,

    /// <summary>Germany: what all sixteen states share.</summary>
    DE,

    /// <summary>Hungary.</summary>
    HU,

    /// <summary>Spain: what no region may replace.</summary>
    ES,

    /// <summary>France.</summary>
    FR,
}
