using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Board;

internal sealed class BoardModel
    : IEntityTypeConfiguration<Credit>,
        IEntityTypeConfiguration<BoardTally>,
        IEntityTypeConfiguration<BoardRung>,
        IEntityTypeConfiguration<BoardTeamResult>
{
    public void Configure(EntityTypeBuilder<Credit> builder)
    {
        builder.HasIndex(credit => new
        {
            credit.OrganisationId,
            credit.PersonId,
            credit.Day,
        });
        builder.HasIndex(credit => new { credit.OrganisationId, credit.Day });
        builder.HasIndex(credit => credit.IssueId);
        // Lines of earlier releases say nothing of it.
        builder.Property(credit => credit.Cause).HasDefaultValue(CreditCause.Given);
        builder.Property(credit => credit.Words).HasDefaultValue("");
        builder.Ignore(credit => credit.WeekStart);
    }

    public void Configure(EntityTypeBuilder<BoardTally> builder)
    {
        builder.HasKey(tally => new
        {
            tally.OrganisationId,
            tally.Period,
            tally.PersonId,
            tally.List,
        });
        // In the order in which a list is read, and only of who is on it: its top and its neighbours are ranges of it.
        builder
            .HasIndex(tally => new
            {
                tally.OrganisationId,
                tally.Period,
                tally.List,
                tally.Points,
                tally.PersonId,
            })
            .IsDescending(false, false, false, true, false)
            .HasFilter("\"IsListed\"");
    }

    public void Configure(EntityTypeBuilder<BoardRung> builder) =>
        builder.HasKey(rung => new
        {
            rung.OrganisationId,
            rung.Period,
            rung.List,
            rung.Width,
            rung.Points,
        });

    public void Configure(EntityTypeBuilder<BoardTeamResult> builder) =>
        builder.HasKey(result => new
        {
            result.OrganisationId,
            result.Period,
            result.ManagerId,
            result.List,
        });
}
