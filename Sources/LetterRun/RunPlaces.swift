/// Where the files of a recorded plan are now, when they are not where they were.
package struct RunPlaces: Sendable {
    /// The folder of the campaign; `nil`, as for all others, for where it was.
    package var campaign: String?
    /// The account extracts; empty for where they were.
    package var accounts: [String] = []
    /// The person extracts; empty for where they were.
    package var persons: [String] = []
    /// The suppression list.
    package var suppress: String?
    /// People who switched on a factor after the extract.
    package var delta: String?
    /// The people to whom the campaign is limited.
    package var include: String?
    /// People who asked for large print.
    package var largePrint: String?
    /// A folder with the fonts.
    package var fonts: String?
    /// How many bundles are made, or letters measured, at a time.
    package var jobs: Int

    /// Begins with everything where it was.
    package init(jobs: Int) { self.jobs = jobs }

    /// Puts the places into a plan.
    package func apply(to plan: inout RunPlan) {
        plan.jobs = jobs
        plan.campaign = campaign ?? plan.campaign
        if !accounts.isEmpty { plan.accounts = accounts }
        if !persons.isEmpty { plan.persons = persons }
        (plan.suppress, plan.delta) = (suppress ?? plan.suppress, delta ?? plan.delta)
        (plan.include, plan.largePrint) = (include ?? plan.include, largePrint ?? plan.largePrint)
        plan.fonts = fonts ?? plan.fonts
    }
}
